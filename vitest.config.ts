import { defineConfig } from "vitest/config";

// Tests read the packages' sources through the private condition, so that nothing is built first.
const conditions = ["@mcp-registry-kit/source"];
// Tests share nothing but modules that keep no state; a fresh process for each file would take longer than they do.
const shared = { pool: "threads", isolate: false } as const;
const source = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};

export default defineConfig({
  ...source,
  test: {
    maxWorkers: "100%",
    // Of a source that has not changed what it was compiled to is still true.
    experimental: { fsModuleCache: true },
    projects: [
      {
        ...source,
        test: {
          ...shared,
          name: "runtime",
          include: ["{packages/*/test,test,examples}/**/*.test.ts"],
          globalSetup: ["test/helpers/commands/bundle-commands.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...source,
        test: {
          ...shared,
          name: "props",
          include: ["packages/*/test/**/*.test-prop.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          ...shared,
          name: "corpus",
          include: ["test/**/*.test-corpus.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          ...shared,
          name: "browser",
          include: ["test/browser/**/*.test-browser.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          ...shared,
          name: "load",
          include: ["test/load/**/*.test-load.ts"],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/test/**/*.test-d.ts"],
            tsconfig: "./tsconfig.types.json",
          },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: [
        "packages/reference-server/src/domain/**",
        "packages/conformance/src/engine/**",
        "packages/client/src/**",
      ],
      exclude: ["**/generated/**"],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
