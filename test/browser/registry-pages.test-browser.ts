import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { type Listening, listen, pageAssets } from "@mcp-registry-kit/reference-server/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { openBrowser } from "../helpers/browser.js";
import { hostileEntries } from "../helpers/hostile-entries.js";
import { lookOver } from "../helpers/look-over.js";
import { type WatchedPage, watchPage } from "../helpers/watch-page.js";

const scheduler = "/?server=com.example.calendar%2Fscheduler";
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

let browser: Awaited<ReturnType<typeof openBrowser>>;
let demo: Listening;
let hostile: Listening;
let opened: WatchedPage[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  const text = readFileSync(join(root, "spec/fixtures/catalogue.json"), "utf8");
  [demo, hostile] = await Promise.all([serve(JSON.parse(text)), serve(hostileEntries)]);
  for (const { url } of [demo, hostile]) {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
  }
});

afterEach(async () => {
  for (const { page } of opened) await page.close();
  opened = [];
});

afterAll(async () => {
  await browser.close();
  await Promise.all([demo.close(), hostile.close()]);
});

async function serve(
  entries: Parameters<ReturnType<typeof createRegistry>["load"]>[0],
): Promise<Listening> {
  const registry = createRegistry({ pages: pageAssets(), anonymousAuth: true });
  await registry.load(entries);
  return listen(registry, { port: 0 });
}

async function open({ url }: Listening, target: string): Promise<WatchedPage> {
  const watched = await watchPage(browser.context, url);
  opened.push(watched);
  await watched.page.goto(url + target);
  return watched;
}

test("someone searches, opens a server, chooses a client, and takes the configuration along", async () => {
  const { page, faults } = await open(demo, "/");

  await page.getByRole("searchbox").fill("parcel");
  await page.keyboard.press("Enter");
  await page.getByText("2 servers with").waitFor();
  await page.getByRole("link", { name: "Parcel trace" }).click();
  await page.getByRole("heading", { level: 1, name: "Parcel trace" }).waitFor();
  await page.getByText("Cursor", { exact: true }).click();
  await page.getByRole("button", { name: "Copy" }).first().click();
  await page.getByRole("button", { name: "Copied" }).waitFor();

  const copied: string = await page.evaluate("navigator.clipboard.readText()");
  expect(JSON.parse(copied).mcpServers.trace.command).toBe("dnx");
  expect(faults).toEqual([]);
});

test("the client that was chosen last is chosen on the next page", async () => {
  const { page } = await open(demo, scheduler);

  await page.getByText("Terminal", { exact: true }).click();
  await page.goto(`${demo.url}/?server=com.example%2Fweather`);

  expect(await page.getByRole("radio", { name: "Terminal" }).isChecked()).toBe(true);
  expect(await page.locator(".panel:visible").allInnerTexts()).toEqual([
    expect.stringContaining("npx -y"),
  ]);
});

test("another version has a page of its own", async () => {
  const { page, faults } = await open(demo, scheduler);

  await page.getByRole("link", { name: "1.10.0" }).click();
  await page.getByText("1.10.0", { exact: true }).first().waitFor();

  expect(new URL(page.url()).searchParams.get("version")).toBe("1.10.0");
  expect(faults).toEqual([]);
});

test("without a script one can browse, search, read, and choose a client", async () => {
  const { page, faults } = await open(demo, "/");
  const session = await browser.context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.reload();

  await page.getByRole("link", { name: "Next page" }).click();
  await page.getByRole("link", { name: "First page" }).click();
  await page.getByRole("searchbox").fill("weather");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Weather", exact: true }).click();
  await page.getByText("Claude Desktop", { exact: true }).click();

  const [panel = ""] = await page.locator(".panel:visible").allInnerTexts();
  expect(panel).toContain("claude_desktop_config.json");
  expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the keyboard reaches everything, the content first", async () => {
  const { page } = await open(demo, scheduler);

  await page.keyboard.press("Tab");
  const first = await page.locator(":focus").innerText();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const second = await page.locator(":focus").innerText();
  await page.getByRole("radio", { name: "VS Code" }).focus();
  await page.keyboard.press("ArrowRight");

  expect(first).toBe("Skip to the content");
  expect(second).toBe("Servers");
  expect(await page.getByRole("radio", { name: "Claude Desktop" }).isChecked()).toBe(true);
});

test.each(["light", "dark"] as const)(
  "in %s, every page fits its screen, can be read, and tells readers of the screen what is what",
  async (colorScheme) => {
    const targets = ["/", "/?search=fax", "/?server=nope", scheduler, "/docs"];
    for (const target of targets) {
      const { page } = await open(demo, target);
      await page.emulateMedia({ colorScheme });
      for (const screen of screens) {
        await page.setViewportSize(screen);
        expect({ target, screen, found: await page.evaluate(lookOver) }).toEqual({
          target,
          screen,
          found: [],
        });
      }
    }
  },
  120_000,
);

test.each([
  "/",
  "/?search=com&include_deleted=true",
  "/?search=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  "/?server=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&version=%3Cimg%20src=x%20onerror=alert(1)%3E",
  ...[...new Set(hostileEntries.map(({ server }) => nameOf(server)))].map(
    (name) => `/?server=${encodeURIComponent(name)}`,
  ),
])("hostile entries do nothing on %s", async (target) => {
  const { page, faults } = await open(hostile, target.replace("%00", ""));
  await page.evaluate(
    "document.querySelectorAll('details').forEach((each) => { each.open = true })",
  );
  for (const screen of screens) {
    await page.setViewportSize(screen);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  }

  expect(await page.evaluate("window.owned")).toBe(undefined);
  const loaded: string[] = await page.evaluate(
    "[...document.querySelectorAll('script, img, iframe, object, embed, style, link')].map((each) => each.src ?? each.href)",
  );
  expect(loaded.filter((address) => !address.startsWith(hostile.url))).toEqual([]);
  const links: string[] = await page.evaluate(
    "[...document.querySelectorAll('a')].filter((each) => !/^https?:$/.test(each.protocol)).map((each) => each.href)",
  );
  expect(links).toEqual([]);
  expect(await page.locator("main").innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
  // A page that is not there is a 404, which the browser mentions.
  expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
});

test("the reference calls the API and shows what came of it", async () => {
  const { page, faults } = await open(demo, "/docs");

  await page.getByLabel("search string").fill("weather");
  await page.locator("#listServers").getByRole("button", { name: "Send" }).click();
  await page.locator("#listServers .line").getByText("200 OK").waitFor();

  const answer = page.locator("#listServers .answer");
  const { servers } = JSON.parse(await answer.locator(".content").innerText());
  expect(servers).toHaveLength(5);
  expect(await answer.locator(".curl").innerText()).toBe(
    `curl '${demo.url}/v0.1/servers?search=weather'`,
  );
  expect(faults).toEqual([]);
});

test("the reference gets a token, publishes with it, and finds what it published", async () => {
  const { page, faults } = await open(demo, "/docs#getAnonymousToken");
  const send = async (id: string): Promise<string> => {
    const operation = page.locator(`#${id}`);
    if (!(await operation.locator(".inside").isVisible()))
      await operation.locator("summary").first().click();
    await operation.getByRole("button", { name: "Send" }).click();
    const line = operation.locator(".line").getByText(/^\d{3} /);
    await line.waitFor();
    return line.innerText();
  };
  const issued = await send("getAnonymousToken");
  const body = JSON.parse(await page.locator("#publishServer-body").inputValue());
  await page.locator("#publishServer > summary").click();
  const name = "io.modelcontextprotocol.anonymous/clock";
  const own = { ...body, name, version: "1.0.0", remotes: undefined };
  await page.locator("#publishServer-body").fill(JSON.stringify(own));
  const published = await send("publishServer");
  await page.locator("#getServerVersion > summary").click();
  await page.locator("#getServerVersion-serverName").fill(name);
  await page.locator("#getServerVersion-version").fill("1.0.0");
  const found = await send("getServerVersion");

  expect([issued, published, found].map((line) => line.slice(0, 6))).toEqual(
    Array.from({ length: 3 }, () => "200 OK"),
  );
  expect(await page.locator("#publishServer .curl").innerText()).toContain("Bearer $TOKEN");
  expect(faults).toEqual([]);
});

test("a call that is refused is shown as it is, and one without its value is not sent", async () => {
  const { page } = await open(demo, "/docs#getServerVersion");
  const operation = page.locator("#getServerVersion");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  await operation.getByRole("button", { name: "Send" }).click();
  expect(requests).toEqual([]);
  await page.locator("#getServerVersion-serverName").fill("com.example/100%");
  await page.locator("#getServerVersion-version").fill("..");
  await operation.getByRole("button", { name: "Send" }).click();
  await operation.locator(".line").getByText("404 Not Found").waitFor();

  expect(JSON.parse(await operation.locator(".answer .content").innerText()).detail).toBe(
    "Server not found",
  );
  expect(requests).toEqual([
    `${demo.url}/v0.1/servers/com%252Eexample%252F100%2525/versions/%252E%252E`,
  ]);
});

function nameOf(server: unknown): string {
  return typeof server === "object" && server !== null && "name" in server
    ? String(server.name).replaceAll("\u0000", "")
    : "";
}
