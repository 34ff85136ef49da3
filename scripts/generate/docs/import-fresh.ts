import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { repository } from "../../lib/root.js";
import type { Artefact } from "../artefacts.js";

const condition = "@mcp-registry-kit/source";
const types = join(repository, "packages/types");

/**
 * The exports of a module of the suite. It stands on generated modules, and so it is built from its source
 * with these in the place of what is on the disk: that may be old, or not there at all.
 *
 * @param entry path from the root of the repository
 */
export async function importFresh(
  entry: string,
  artefacts: readonly Artefact[],
): Promise<Readonly<Record<string, unknown>>> {
  const fresh = new Map(artefacts.map(({ path, text }) => [join(repository, path), text]));
  const { exports } = JSON.parse(readFileSync(join(types, "package.json"), "utf8"));
  const { outputFiles } = await build({
    entryPoints: [join(repository, entry)],
    absWorkingDir: repository,
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    conditions: [condition],
    plugins: [
      {
        name: "fresh-modules",
        setup({ onResolve, onLoad }) {
          const ifFresh = (path: string) => (fresh.has(path) ? { path } : undefined);
          onResolve({ filter: /^@mcp-registry-kit\/types\// }, ({ path }) => {
            const subpath = path.replace(/^@mcp-registry-kit\/types/, ".");
            return ifFresh(join(types, exports[subpath]?.[condition] ?? ""));
          });
          onResolve({ filter: /\/generated\// }, ({ path, resolveDir }) =>
            ifFresh(join(resolveDir, path).replace(/\.js$/, ".ts")),
          );
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = fresh.get(path);
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? "";
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
