import { queryOf, withQuery } from "../modes/exchange.js";
import { type Fault, whenStruck } from "./fault.js";

const noFilters = {
  search: undefined,
  version: undefined,
  updated_since: undefined,
  include_deleted: undefined,
};

/** Forgets filters. */
export const forgetFilters: Fault = {
  kind: "rate",
  does: "forgets `search`, `version` and the other filters from the second page on",
  finds: "clients that show what they did not ask for, or show a server several times",
  start: whenStruck(async (exchange, next) => {
    const isLater = exchange.operation === "listServers" && !!queryOf(exchange, "cursor");
    return next(isLater ? withQuery(exchange, noFilters) : exchange);
  }),
};
