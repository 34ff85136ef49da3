import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../helpers/browser.js";
import { bundleForBrowser } from "../helpers/bundle-for-browser.js";
import { serveFiles } from "../helpers/serve-files.js";

const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");

let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("a client in a page reads and writes a registry that lives in the same page", async () => {
  const script = await bundleForBrowser(`
    import { createRegistryClient } from "@mcp-registry-kit/client";
    import { createRegistry } from "@mcp-registry-kit/reference-server";
    import { registryHandlers } from "@mcp-registry-kit/reference-server/msw";
    import { setupWorker } from "msw/browser";

    const baseUrl = location.origin + "/registry";
    const registry = createRegistry({ anonymousAuth: true });
    await registry.load(
      ["a", "b", "c"].map((letter) => ({ server: { name: "com.example/" + letter, version: "1.0.0" } })),
    );
    await setupWorker(...registryHandlers(registry, { baseUrl })).start({ quiet: true });

    const tokens = await fetch(baseUrl + "/v0.1/auth/none", { method: "POST" });
    const { registry_token: token } = await tokens.json();
    const name = "io.modelcontextprotocol.anonymous/from-a-page";
    const published = await fetch(baseUrl + "/v0.1/publish", {
      method: "POST",
      headers: { authorization: "Bearer " + token, "content-type": "application/json" },
      body: JSON.stringify({
        $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
        name,
        description: "Published from a page",
        version: "1.0.0+build.1",
      }),
    });
    const names = [];
    for await (const { server } of createRegistryClient({ baseUrl }).iterateServers({ limit: 2 }))
      names.push(server.name);
    const escaped = await fetch(
      baseUrl + "/v0.1/servers/" + encodeURIComponent(name) + "/versions/" + encodeURIComponent("1.0.0+build.1"),
    );
    const broken = await fetch(baseUrl + "/v0.1/servers/%zz/versions");
    const output = document.createElement("output");
    output.textContent = JSON.stringify({
      published: published.status,
      names,
      escaped: escaped.status,
      broken: broken.status,
    });
    document.body.append(output);
  `);
  const site = await serveFiles({
    "/": {
      type: "text/html",
      content: '<!doctype html><script type="module" src="/main.js"></script>',
    },
    "/main.js": { type: "text/javascript", content: script },
    "/mockServiceWorker.js": { type: "text/javascript", content: readFileSync(worker, "utf8") },
  });
  const faults: string[] = [];

  const page = await browser.context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(site.url);
  const said = await page.locator("output").textContent({ timeout: 20_000 });
  await site.close();

  expect(faults).toEqual([]);
  expect(JSON.parse(said ?? "")).toEqual({
    published: 200,
    names: [
      "com.example/a",
      "com.example/b",
      "com.example/c",
      "io.modelcontextprotocol.anonymous/from-a-page",
    ],
    escaped: 200,
    broken: 400,
  });
});
