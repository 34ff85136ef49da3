import { streamAfter } from "../modes/stream-after.js";
import { type Fault, whenStruck } from "./fault.js";

/** Cuts the connection. */
export const cutBody: Fault = {
  kind: "rate",
  does: "cuts the connection in the middle of a body",
  finds: "clients that take what came for the whole, or show a bare network error",
  start: whenStruck(async (exchange, next) =>
    // biome-ignore lint/correctness/useYield: that nothing comes is the fault
    streamAfter(await next(exchange), 0.5, async function* () {
      throw new TypeError("the connection was to be cut");
    }),
  ),
};
