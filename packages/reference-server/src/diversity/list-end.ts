import { queryOf, withQuery } from "../modes/exchange.js";
import {
  changeList,
  type ListBody,
  nextCursorOf,
  withNextCursor,
  withRows,
} from "../modes/list-body.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const lastPage = "end-of-list";

const ends = [
  (list: ListBody) => withNextCursor(list, null),
  (list: ListBody) => withNextCursor(list, ""),
  ({ metadata: _, ...list }: ListBody) => list,
  (list: ListBody) => (list.servers.length > 0 ? withNextCursor(list, lastPage) : list),
] as const;

/** Ends lists otherwise. */
export const listEnd: Choice = {
  does: "ends a list with a null or empty cursor, without metadata, or with one empty page",
  allowedBy: ["REQ-LIST-019", "REQ-CLIENT-002", "REQ-CLIENT-003", "REQ-CLIENT-008"],
  departsFrom: ["REQ-LIST-035", "REQ-LIST-049", "REQ-LIST-050"],
  start(random) {
    const end = pick(ends, random("listEnd", 0));
    return async (exchange, next) => {
      if (exchange.operation !== "listServers") {
        return next(exchange);
      }
      if (queryOf(exchange, "cursor") === lastPage) {
        const answer = await next(withQuery(exchange, { cursor: undefined }));
        return changeList(answer, (list) => withNextCursor(withRows(list, []), undefined));
      }
      return changeList(await next(exchange), (list) =>
        nextCursorOf(list) === undefined ? end(list) : list,
      );
    };
  },
};
