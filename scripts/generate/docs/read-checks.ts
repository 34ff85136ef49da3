import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { repository } from "../../lib/root.js";
import type { Artefact } from "../artefacts.js";

/** A conformance check as its declaration says it. */
export interface CheckRow {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly layer: string;
  readonly requirements: readonly string[];
  readonly breaks?: string;
}

const condition = "@mcp-registry-kit/source";
const types = join(repository, "packages/types");

/**
 * Every check of the suite, sorted by id. The suite stands on generated modules, and so it is built from its
 * source with these in the place of what is on the disk: that may be old, or not there at all.
 */
export async function readChecks(artefacts: readonly Artefact[]): Promise<readonly CheckRow[]> {
  const fresh = new Map(artefacts.map(({ path, text }) => [join(repository, path), text]));
  const { exports } = JSON.parse(readFileSync(join(types, "package.json"), "utf8"));
  const { outputFiles } = await build({
    entryPoints: [join(repository, "packages/conformance/src/checks/index.ts")],
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
  const { allChecks } = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  );
  return allChecks;
}
