import { queryOf, withQuery } from "../modes/exchange.js";
import { changeList, nextCursorOf, withNextCursor } from "../modes/list-body.js";
import type { Fault } from "./fault.js";

const start = "start-again";

/** Leads walks in a circle. */
export const cursorLoop: Fault = {
  kind: "rate",
  does: "gives the last page a cursor that leads to the first",
  finds: "clients that walk for ever, or end without a word and call that everything",
  start:
    ({ strikes }) =>
    async (exchange, next) => {
      if (exchange.operation !== "listServers") {
        return next(exchange);
      }
      const isBack = queryOf(exchange, "cursor") === start;
      const answer = await next(isBack ? withQuery(exchange, { cursor: undefined }) : exchange);
      return strikes(exchange)
        ? changeList(answer, (list) =>
            nextCursorOf(list) === undefined ? withNextCursor(list, start) : list,
          )
        : answer;
    },
};
