import { defineOperation, type Operation } from "../define-operation.js";
import { listAnswer } from "../http/list-answer.js";
import { serverNotFound } from "../http/problems.js";

/** Every version of a server in one answer, the newest first. */
export const listServerVersions: Operation<"listServerVersions"> = defineOperation(
  "listServerVersions",
  async ({ path, query, catalogue }) => {
    const entries = await catalogue.versions(path.serverName, query.include_deleted);
    if (entries.length === 0) {
      throw serverNotFound();
    }
    return listAnswer(entries);
  },
);
