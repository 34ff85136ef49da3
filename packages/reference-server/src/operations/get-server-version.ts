import { defineOperation, type Operation } from "../define-operation.js";
import { bytesAnswer } from "../http/answers.js";
import { serverNotFound } from "../http/problems.js";

/** One version row, or the one that is flagged latest. */
export const getServerVersion: Operation<"getServerVersion"> = defineOperation(
  "getServerVersion",
  async ({ path, query, catalogue }) => {
    const { serverName, version } = path;
    const entry = await catalogue.version(serverName, version, query.include_deleted);
    if (entry === undefined) {
      throw serverNotFound();
    }
    return bytesAnswer([entry]);
  },
);
