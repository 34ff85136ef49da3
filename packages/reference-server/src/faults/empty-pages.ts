import { queryOf, withQuery } from "../modes/exchange.js";
import { changeList, withNextCursor, withRows } from "../modes/list-body.js";
import type { Fault } from "./fault.js";

const cursorForm = /^empty\.\d+\.(.*)$/s;

/** Gives pages without rows. */
export const emptyPages: Fault = {
  kind: "rate",
  does: "gives pages without rows whose cursor leads on; with a rate of 1 for ever",
  finds: "clients that end a walk at an empty page, or walk without a bound",
  start:
    ({ strikes }) =>
    async (exchange, next) => {
      if (exchange.operation !== "listServers") {
        return next(exchange);
      }
      const given = queryOf(exchange, "cursor") ?? "";
      const cursor = cursorForm.exec(given)?.[1] ?? given;
      const answer = await next(withQuery(exchange, { cursor: cursor || undefined }));
      return strikes(exchange)
        ? changeList(answer, (list) =>
            withNextCursor(withRows(list, []), `empty.${exchange.count}.${cursor}`),
          )
        : answer;
    },
};
