import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../helpers/browser.js";
import { bundleForBrowser } from "../helpers/bundle-for-browser.js";
import { serveFiles } from "../helpers/serve-files.js";

let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("server-json judges, reads and migrates in a page whose policy forbids eval", async () => {
  const script = await bundleForBrowser(`
    import { migrateServerJson, parseServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
    const text = '{"name": "com.example/clock", "version": "latest",}';
    document.title = JSON.stringify({
      valid: validateServerJson(JSON.parse(text.replace(",}", "}"))).valid,
      issues: parseServerJson(text).result.issues.map(({ line, reference }) => line + " " + reference),
      changes: migrateServerJson({ status: "active" }).changes.length,
    });
  `);
  const site = await serveFiles({
    "/": {
      type: "text/html",
      content: '<!doctype html><script type="module" src="/main.js"></script>',
    },
    "/main.js": { type: "text/javascript", content: script },
  });
  const faults: string[] = [];

  const page = await browser.context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => faults.push(message.text()));
  await page.goto(site.url);
  await page.waitForFunction("document.title !== ''", undefined, { timeout: 10_000 });
  const said = JSON.parse(await page.title());
  await site.close();

  expect(faults).toEqual([]);
  expect(said.valid).toBe(false);
  expect(said.issues).toContain("1 json-trailing-comma");
  expect(said.issues).toContain("1 reserved-version-string");
  expect(said.changes).toBe(2);
});
