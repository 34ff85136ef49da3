import { defineOperation, type Operation } from "../define-operation.js";
import { mayChangeStatus } from "../domain/permission.js";
import { entriesAnswer } from "../http/answers.js";
import {
  mayNotSetStatus,
  serverNotFound,
  serverUnchanged,
  statusNotSet,
} from "../http/problems.js";
import { readStatusChange } from "../http/status-change-body.js";
import { utf8 } from "../utf8.js";

/** Takes all versions of a server out of use, or back: all or none. */
export const setServerStatus: Operation<"setServerStatus"> = defineOperation(
  "setServerStatus",
  async ({ path: { serverName }, body, permissions, catalogue }) => {
    if (!(await catalogue.hasServer(serverName))) {
      throw serverNotFound();
    }
    if (!mayChangeStatus(permissions, serverName)) {
      throw mayNotSetStatus();
    }
    const outcome = await catalogue.setServerStatus(serverName, readStatusChange(body));
    if ("entries" in outcome) {
      const { entries } = outcome;
      const opening = utf8(`{"updatedCount":${entries.length},"servers":[`);
      return entriesAnswer(opening, entries, "]}");
    }
    throw "refused" in outcome ? statusNotSet(outcome.refused) : serverUnchanged();
  },
);
