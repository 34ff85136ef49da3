import { queryOf } from "../modes/exchange.js";
import { changeList, withRows } from "../modes/list-body.js";
import { type Fault, whenStruck } from "./fault.js";

/** Loses rows. */
export const dropRows: Fault = {
  kind: "rate",
  does: "leaves out the first row of later pages, as an offset cursor does",
  finds: "clients that delete what a sync did not see",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    return exchange.operation === "listServers" && queryOf(exchange, "cursor")
      ? changeList(answer, (list) => withRows(list, list.servers.slice(1)))
      : answer;
  }),
};
