import { normaliseServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";

/** The verdict on a document; nothing is stored. */
export const validateServer: Operation<"validateServer"> = defineOperation(
  "validateServer",
  async ({ body }) => {
    const { valid, issues } = validateServerJson(normaliseServerJson(body));
    return jsonAnswer({
      valid,
      issues: issues.map(({ type, path, message, severity, reference }) => ({
        type,
        path,
        message,
        severity,
        reference,
      })),
    });
  },
);
