import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a bundle of an entry for browsers still imports. */
async function importsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    conditions: ["@mcp-registry-kit/source"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    external: ["msw", "node:*"],
  });
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}

test("the handlers import msw and nothing of Node", async () => {
  expect(await importsOf("msw.ts")).toEqual(["msw"]);
});

test("the registry with all its modes imports nothing of Node", async () => {
  expect(await importsOf("index.ts")).toEqual([]);
});

test("an import of Node would be seen", async () => {
  expect(await importsOf("node.ts")).toContain("node:http");
});
