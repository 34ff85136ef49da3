import { defineConfig } from "tsup";
import { buildOptions } from "../../tsup.base.js";

export default defineConfig(
  buildOptions(
    { index: "src/index.ts", msw: "src/msw.ts", node: "src/node.ts", cli: "src/cli/main.ts" },
    "node",
  ),
);
