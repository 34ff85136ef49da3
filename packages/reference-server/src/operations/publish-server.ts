import { normaliseServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import { defineOperation, type Operation } from "../define-operation.js";
import { isDocument } from "../domain/document.js";
import { isAllowed, patternsOf } from "../domain/permission.js";
import { bytesAnswer } from "../http/answers.js";
import { brokenRules, mayNotPublish, notPublished } from "../http/problems.js";

/** Stores a new version row. */
export const publishServer: Operation<"publishServer"> = defineOperation(
  "publishServer",
  async ({ body, permissions, catalogue }) => {
    const document = normaliseServerJson(body);
    if (!isDocument(document)) {
      throw new TypeError("the request check let a body without name or version pass");
    }
    if (!isAllowed(permissions, "publish", document.name)) {
      throw mayNotPublish(document.name, patternsOf(permissions, "publish"));
    }
    if (!validateServerJson(document, { schema: false }).valid) {
      throw brokenRules();
    }
    const outcome = await catalogue.publish(document);
    if ("refused" in outcome) {
      throw notPublished(outcome.refused);
    }
    return bytesAnswer([outcome.entry]);
  },
);
