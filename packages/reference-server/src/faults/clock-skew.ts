import { isPrintableInstant, parseInstant, printInstant } from "../domain/instant.js";
import { changeInstants, changeOfficial, changeRows } from "../modes/change-rows.js";
import type { Fault } from "./fault.js";

/** Has a clock that is wrong. */
export const clockSkew: Fault = {
  kind: "shift",
  does: "gives every instant off by this much, ahead or, negative, behind",
  finds:
    "clients that take the newest `updatedAt`, or their own clock, for the next `updated_since`",
  start({ value }) {
    const shift = BigInt(value) * 1_000_000n;
    const skewed = (text: string): string => {
      const instant = (parseInstant(text) ?? 0n) + shift;
      return isPrintableInstant(instant) ? printInstant(instant) : text;
    };
    return async (exchange, next) =>
      changeRows(await next(exchange), (row) =>
        changeOfficial(row, (official) => changeInstants(official, skewed)),
      );
  },
};
