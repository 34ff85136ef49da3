import { normaliseServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import { defineOperation, type Operation } from "../define-operation.js";
import { isDocument } from "../domain/document.js";
import { isAllowed } from "../domain/permission.js";
import { bytesAnswer } from "../http/answers.js";
import {
  brokenRulesOnUpdate,
  mayNotUpdate,
  notUpdated,
  otherVersion,
  renamed,
  serverNotFound,
} from "../http/problems.js";

/** Puts another document in the place of a stored one. */
export const updateServerVersion: Operation<"updateServerVersion"> = defineOperation(
  "updateServerVersion",
  async ({ path: { serverName, version }, body, permissions, catalogue }) => {
    const document = normaliseServerJson(body);
    if (!isDocument(document)) {
      throw new TypeError("the request check let a body without name or version pass");
    }
    if (!(await catalogue.hasVersion(serverName, version, false))) {
      throw serverNotFound();
    }
    if (!isAllowed(permissions, "edit", serverName)) {
      throw mayNotUpdate();
    }
    if (document.name !== serverName) {
      throw renamed();
    }
    if (document.version !== version) {
      throw otherVersion();
    }
    if (!validateServerJson(document, { schema: false }).valid) {
      throw brokenRulesOnUpdate();
    }
    const outcome = await catalogue.update(document);
    if ("entry" in outcome) {
      return bytesAnswer([outcome.entry]);
    }
    // A row that was deleted meanwhile is as unknown as one that never was.
    throw "refused" in outcome ? notUpdated(outcome.refused) : serverNotFound();
  },
);
