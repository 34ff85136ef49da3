import type { Options } from "tsup";

/**
 * How every package is built: ESM, with a declaration for each entry but the bins, which nobody imports.
 *
 * @param entry source file of each output, its name without extension
 * @param tsconfig project that the entries belong to
 */
export function buildOptions(
  entry: Readonly<Record<string, string>>,
  tsconfig: "browser" | "node",
): Options {
  const imported = Object.entries(entry).filter(([output]) => output !== "cli");
  return {
    entry: { ...entry },
    format: "esm",
    target: "es2022",
    clean: true,
    tsconfig: `../../tsconfig.${tsconfig}.json`,
    // tsup's declarations fail on incremental projects.
    dts: { entry: Object.fromEntries(imported), compilerOptions: { incremental: false } },
  };
}
