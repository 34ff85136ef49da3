import { withQuery } from "../modes/exchange.js";
import { type Fault, whenStruck } from "./fault.js";

/** Does not look at cursors. */
export const ignoreCursor: Fault = {
  kind: "rate",
  does: "gives the first page whatever the cursor",
  finds: "clients without a guard against a cursor that comes back: they walk for ever",
  start: whenStruck(async (exchange, next) =>
    next(
      exchange.operation === "listServers" ? withQuery(exchange, { cursor: undefined }) : exchange,
    ),
  ),
};
