import { defineConfig } from "tsup";
import { buildOptions } from "../../tsup.base.js";

export default defineConfig(
  buildOptions(
    {
      index: "src/index.ts",
      "known-catalogue": "src/generated/known-catalogue.ts",
      openapi: "src/openapi.ts",
      requirements: "src/generated/requirements.ts",
      rules: "src/generated/rules.ts",
      validators: "src/generated/validators.ts",
      "server-json/2025-07-09": "src/generated/server-json/2025-07-09.ts",
      "server-json/2025-09-16": "src/generated/server-json/2025-09-16.ts",
      "server-json/2025-09-29": "src/generated/server-json/2025-09-29.ts",
      "server-json/2025-10-11": "src/generated/server-json/2025-10-11.ts",
      "server-json/2025-10-17": "src/generated/server-json/2025-10-17.ts",
      "server-json/2025-12-11": "src/generated/server-json/2025-12-11.ts",
      "server-json/draft": "src/generated/server-json/draft.ts",
      "server-json/request": "src/generated/server-json/request.ts",
    },
    "browser",
  ),
);
