import { cutToMicroseconds, parseInstant, printInstant } from "../domain/instant.js";
import { queryOf, withQuery } from "../modes/exchange.js";
import type { Choice } from "./choice.js";

const microsecond = 1000n;

/** Takes `updated_since` as inclusive. */
export const inclusiveSince: Choice = {
  does: "lists with `updated_since` also what was updated at that very instant",
  allowedBy: ["REQ-LIST-016"],
  departsFrom: ["REQ-LIST-040"],
  start: () => async (exchange, next) => {
    const since = parseInstant(queryOf(exchange, "updated_since") ?? "");
    return next(
      exchange.operation === "listServers" && since !== undefined && since >= microsecond
        ? withQuery(exchange, {
            updated_since: printInstant(cutToMicroseconds(since) - microsecond),
          })
        : exchange,
    );
  },
};
