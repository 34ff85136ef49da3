import { defineOperation, type Operation } from "../define-operation.js";
import { mayChangeStatus } from "../domain/permission.js";
import { bytesAnswer } from "../http/answers.js";
import { mayNotDelete, versionNotFound } from "../http/problems.js";

/**
 * Takes one version out of use for good, which the official registry does not offer: its status
 * becomes deleted, and its pair of name and version stays taken.
 */
export const deleteServerVersion: Operation<"deleteServerVersion"> = defineOperation(
  "deleteServerVersion",
  async ({ path: { serverName, version }, permissions, catalogue }) => {
    if (!(await catalogue.hasVersion(serverName, version, false))) {
      throw versionNotFound();
    }
    if (!mayChangeStatus(permissions, serverName)) {
      throw mayNotDelete();
    }
    const outcome = await catalogue.setVersionStatus(serverName, version, { status: "deleted" });
    if ("entries" in outcome) {
      return bytesAnswer(outcome.entries);
    }
    // What can have happened meanwhile is that somebody else has deleted it.
    throw versionNotFound();
  },
);
