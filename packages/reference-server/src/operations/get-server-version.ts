import { defineOperation, type Operation } from "../define-operation.js";
import { bytesAnswer } from "../http/answers.js";
import { taggedAnswer } from "../http/entity-tag.js";
import { serverNotFound } from "../http/problems.js";

/** One version row, or the one that is flagged latest. */
export const getServerVersion: Operation<"getServerVersion"> = defineOperation(
  "getServerVersion",
  async ({ path, query, ifNoneMatch, catalogue }) => {
    const { serverName, version } = path;
    const found = await catalogue.version(serverName, version, query.include_deleted);
    if (found === undefined) {
      throw serverNotFound();
    }
    return taggedAnswer(found.tag, ifNoneMatch, () => bytesAnswer(found.pieces));
  },
);
