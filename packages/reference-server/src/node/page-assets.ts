import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { AssetName, PageAsset, PageAssets } from "../pages/page-assets.js";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** What the pages of a registry are made of, from this package's own files; each is read when it is first asked for. */
export function pageAssets(): PageAssets {
  const read = new Map<AssetName, Promise<PageAsset>>();
  return {
    read(name) {
      const asset = read.get(name) ?? readAsset(name);
      read.set(name, asset);
      asset.catch(() => read.delete(name));
      return asset;
    },
    async yaml(value) {
      const { stringify } = await import("yaml");
      return stringify(value, { lineWidth: 100 });
    },
  };
}

async function readAsset(name: AssetName): Promise<PageAsset> {
  // Sources and build lie at different depths; the package's own name leads to its folder from both.
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("@mcp-registry-kit/reference-server/package.json"));
  const content = await readFile(join(folder, "assets", name));
  const digest = createHash("sha256").update(content).digest("base64url").slice(0, 16);
  const type = types[extname(name).slice(1)] ?? "application/octet-stream";
  return { type, content, digest };
}
