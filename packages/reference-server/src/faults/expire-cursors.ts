import { queryOf } from "../modes/exchange.js";
import { refuse } from "../modes/refuse.js";
import type { Fault } from "./fault.js";

/** Lets cursors expire. */
export const expireCursors: Fault = {
  kind: "count",
  does: "refuses one cursor in so many with 400, and again until a walk starts anew",
  finds: "clients that try the same cursor for ever, or keep a cursor for later",
  start({ value }) {
    let expired: string | undefined;
    let asked = 0;
    return async (exchange, next) => {
      if (exchange.operation !== "listServers") {
        return next(exchange);
      }
      const cursor = queryOf(exchange, "cursor") ?? "";
      if (cursor === "") {
        expired = undefined;
        return next(exchange);
      }
      if (cursor !== expired) {
        asked += 1;
        expired = asked % value === 0 ? cursor : expired;
      }
      return cursor === expired
        ? refuse(exchange, 400, "Bad Request", "The cursor has expired: start the walk anew")
        : next(exchange);
    };
  },
};
