import { changeList, withRows } from "../modes/list-body.js";
import { shuffled } from "../modes/random.js";
import type { Choice } from "./choice.js";

/** Orders the rows of a page otherwise. */
export const rowOrder: Choice = {
  does: "gives the rows of a page of the listing in no order",
  allowedBy: ["REQ-CLIENT-020"],
  departsFrom: ["REQ-LIST-036"],
  start: (random) => async (exchange, next) => {
    const answer = await next(exchange);
    return exchange.operation === "listServers"
      ? changeList(answer, (list) => withRows(list, shuffled(list.servers, random, "rowOrder", 0)))
      : answer;
  },
};
