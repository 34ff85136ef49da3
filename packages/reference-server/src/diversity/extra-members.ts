import { changeRows } from "../modes/change-rows.js";
import { changeList } from "../modes/list-body.js";
import type { Choice } from "./choice.js";

/** Adds members to answers. */
export const extraMembers: Choice = {
  does: "adds members to lists, their metadata and rows that no client knows",
  allowedBy: ["REQ-CLIENT-007"],
  departsFrom: [],
  start: () => async (exchange, next) => {
    const answer = changeList(await next(exchange), (list) => ({
      ...list,
      took: 3,
      ...(list.metadata && { metadata: { ...list.metadata, source: "index" } }),
    }));
    return changeRows(answer, (row) => ({ ...row, score: 1 }));
  },
};
