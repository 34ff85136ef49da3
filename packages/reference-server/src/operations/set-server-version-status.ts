import { defineOperation, type Operation } from "../define-operation.js";
import { mayChangeStatus } from "../domain/permission.js";
import { bytesAnswer } from "../http/answers.js";
import {
  mayNotSetStatus,
  messageWithActive,
  statusNotSet,
  versionNotFound,
  versionUnchanged,
} from "../http/problems.js";
import { readStatusChange } from "../http/status-change-body.js";

const unchanged = {
  unknown: versionNotFound,
  "message-with-active": messageWithActive,
  "no-change": versionUnchanged,
} as const;

/** Takes one version out of use, or back. */
export const setServerVersionStatus: Operation<"setServerVersionStatus"> = defineOperation(
  "setServerVersionStatus",
  async ({ path: { serverName, version }, body, permissions, catalogue }) => {
    if (!(await catalogue.hasVersion(serverName, version, true))) {
      throw versionNotFound();
    }
    if (!mayChangeStatus(permissions, serverName)) {
      throw mayNotSetStatus();
    }
    const outcome = await catalogue.setVersionStatus(serverName, version, readStatusChange(body));
    if ("entries" in outcome) {
      return bytesAnswer(outcome.entries);
    }
    throw "refused" in outcome ? statusNotSet(outcome.refused) : unchanged[outcome.unchanged]();
  },
);
