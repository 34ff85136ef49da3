import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { TestProject } from "vitest/node";
import { repository } from "../../../scripts/lib/root.js";
import { type CommandName, commandSources } from "./command-sources.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The program of each command, in JavaScript that needs no loader. */
    commands: Readonly<Record<CommandName, string>>;
  }
}

/** What is not built in: it reads files beside its own, or takes long to bundle. */
const external = ["@redocly/*", "ajv", "ajv-formats", "esbuild", "openapi-typescript"];

/** Modules that look for files beside themselves find them where their sources lie. */
const keepPlaces: Plugin = {
  name: "keep-places",
  setup(builder) {
    builder.onLoad(
      { filter: /[\\/](?:scripts|packages[\\/][^\\/]+[\\/]src)[\\/].*\.ts$/ },
      ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (!text.includes("import.meta.url")) return undefined;
        const place = JSON.stringify(pathToFileURL(path).href);
        return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
      },
    );
  },
};

/** Packages of CommonJS ask for the modules of Node by `require`. */
const withRequire = `import { createRequire as createRequireOfBundle } from "node:module"; const require = createRequireOfBundle(import.meta.url);`;

/**
 * Bundles every command once a run, so that a test that starts one pays for its work and not for its
 * compilation. The bundles lie below `node_modules`, where what is not built in is found.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const cache = join(repository, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "commands-"));
  const bundle = (): Promise<unknown> =>
    build({
      absWorkingDir: repository,
      entryPoints: Object.fromEntries(
        Object.entries(commandSources).map(([name, source]) => [name, fileURLToPath(source)]),
      ),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: "esm",
      outExtension: { ".js": ".mjs" },
      platform: "node",
      target: "node20",
      conditions: ["@mcp-registry-kit/source"],
      // Before "main", which may be a module of a kind that cannot be bundled.
      mainFields: ["module", "main"],
      external,
      plugins: [keepPlaces],
      banner: { js: withRequire },
      logLevel: "error",
    });
  await bundle();
  project.onTestsRerun(async () => void (await bundle()));
  const names = Object.keys(commandSources) as CommandName[];
  project.provide(
    "commands",
    Object.fromEntries(names.map((name) => [name, join(folder, `${name}.mjs`)])) as Record<
      CommandName,
      string
    >,
  );
  return () => rmSync(folder, { recursive: true });
}
