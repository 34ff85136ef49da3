import { pause } from "../modes/pause.js";
import { streamAfter } from "../modes/stream-after.js";
import { type Fault, whenStruck } from "./fault.js";

const longest = 10 * 60_000;

/** Stops in the middle of a body. */
export const stalledBody: Fault = {
  kind: "rate",
  does: "sends half of a body, and then nothing for ten minutes",
  finds: "clients whose timeout ends with the headers: they hang",
  start: whenStruck(async (exchange, next) =>
    // biome-ignore lint/correctness/useYield: that nothing comes is the fault
    streamAfter(await next(exchange), 0.5, async function* (gone) {
      await pause(longest, gone);
      throw new Error("the body was to stall");
    }),
  ),
};
