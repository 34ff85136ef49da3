import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", node: "src/node.ts", "cli/main": "src/cli/main.ts" },
  format: "esm",
  target: "es2022",
  dts: { entry: { index: "src/index.ts", node: "src/node.ts" } },
  clean: true,
});
