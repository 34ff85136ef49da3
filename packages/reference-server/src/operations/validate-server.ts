import { normaliseServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import { defineOperation, type Operation } from "../define-operation.js";
import { jsonAnswer } from "../http/answers.js";

// A document of a mebibyte can have hundreds of thousands, which nobody reads.
const reportedIssues = 10_000;

/** The verdict on a document; nothing is stored. */
export const validateServer: Operation<"validateServer"> = defineOperation(
  "validateServer",
  async ({ body }) => {
    const { valid, issues } = validateServerJson(normaliseServerJson(body));
    return jsonAnswer({
      valid,
      issues: issues
        .slice(0, reportedIssues)
        .map(({ type, path, message, severity, reference }) => ({
          type,
          path,
          message,
          severity,
          reference,
        })),
    });
  },
);
