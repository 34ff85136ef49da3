import { defineConfig } from "tsup";
import { buildOptions } from "../../tsup.base.js";

export default defineConfig(
  buildOptions(
    {
      index: "src/index.ts",
      openapi: "src/openapi.ts",
      requirements: "src/generated/requirements.ts",
      rules: "src/generated/rules.ts",
      validators: "src/generated/validators.ts",
      "server-json/2025-12-11": "src/generated/server-json/2025-12-11.ts",
      "server-json/request": "src/generated/server-json/request.ts",
    },
    "browser",
  ),
);
