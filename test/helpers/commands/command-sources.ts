/** Source of each command that tests start as a process of its own. */
export const commandSources = {
  conformance: new URL("../../../packages/conformance/src/cli/main.ts", import.meta.url),
  "reference-server": new URL(
    "../../../packages/reference-server/src/cli/main.ts",
    import.meta.url,
  ),
  "server-json": new URL("../../../packages/server-json/src/cli/main.ts", import.meta.url),
  demo: new URL("../../../scripts/demo.ts", import.meta.url),
  generate: new URL("../../../scripts/generate.ts", import.meta.url),
  "spec-coverage": new URL("../../../scripts/spec-coverage.ts", import.meta.url),
  "spec-diff": new URL("../../../scripts/spec-diff.ts", import.meta.url),
} as const;

/** A command that tests start. */
export type CommandName = keyof typeof commandSources;
