import { defineOperation, type Operation } from "../define-operation.js";
import { taggedAnswer } from "../http/entity-tag.js";
import { listAnswer } from "../http/list-answer.js";
import { serverNotFound } from "../http/problems.js";

/** Every version of a server in one answer, the newest first. */
export const listServerVersions: Operation<"listServerVersions"> = defineOperation(
  "listServerVersions",
  async ({ path, query, ifNoneMatch, catalogue }) => {
    const versions = await catalogue.versions(path.serverName, query.include_deleted);
    if (versions.count === 0) {
      throw serverNotFound();
    }
    return taggedAnswer(versions.tag, ifNoneMatch, () => listAnswer(versions));
  },
);
