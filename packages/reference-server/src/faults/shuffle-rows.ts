import { changeList, withRows } from "../modes/list-body.js";
import { shuffled } from "../modes/random.js";
import type { Fault } from "./fault.js";

/** Mixes rows up. */
export const shuffleRows: Fault = {
  kind: "rate",
  does: "gives the rows of a list in an order of chance, the versions of a server too",
  finds: "clients that take the first version for the newest, or rely on the order of names",
  start:
    ({ strikes, random }) =>
    async (exchange, next) => {
      const answer = await next(exchange);
      return strikes(exchange)
        ? changeList(answer, (list) =>
            withRows(list, shuffled(list.servers, random, "shuffleRows", exchange.count)),
          )
        : answer;
    },
};
