import { pause } from "../modes/pause.js";
import type { Fault } from "./fault.js";

/** Answers late by chance. */
export const jitter: Fault = {
  kind: "duration",
  does: "delays answers by chance, up to this time, so that they overtake one another",
  finds: "clients that take the answers in the order of their questions",
  start:
    ({ value, random }) =>
    async (exchange, next) => {
      const answer = await next(exchange);
      await pause(value * random("jitter", exchange.count));
      return answer;
    },
};
