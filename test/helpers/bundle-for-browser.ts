import { build } from "esbuild";
import { root } from "../../scripts/lib/root.js";

/** A module as one file for browsers, from source; `contents` may import every package of the kit. */
export async function bundleForBrowser(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    conditions: ["@mcp-registry-kit/source"],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
