/** Source of each command that tests start as a process of its own, from the root of the repository. */
export const commandSources = {
  conformance: "packages/conformance/src/cli/main.ts",
  "reference-server": "packages/reference-server/src/cli/main.ts",
  "server-json": "packages/server-json/src/cli/main.ts",
  demo: "scripts/demo.ts",
  generate: "scripts/generate.ts",
  "spec-coverage": "scripts/spec-coverage.ts",
  "spec-diff": "scripts/spec-diff.ts",
} as const;

/** A command that tests start. */
export type CommandName = keyof typeof commandSources;
