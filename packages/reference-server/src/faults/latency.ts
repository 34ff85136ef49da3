import { pause } from "../modes/pause.js";
import type { Fault } from "./fault.js";

/** Answers late. */
export const latency: Fault = {
  kind: "duration",
  does: "delays every answer by this time",
  finds: "clients that wait without a timeout of their own, or ask one thing after the other",
  start:
    ({ value }) =>
    async (exchange, next) => {
      await pause(value);
      return next(exchange);
    },
};
