import { defineConfig } from "tsup";
import { buildOptions } from "../../tsup.base.js";

export default defineConfig(
  buildOptions({ index: "src/index.ts", vitest: "src/vitest.ts", cli: "src/cli/main.ts" }, "node"),
);
