import { withHeaders } from "../modes/open-answer.js";
import type { Fault } from "./fault.js";

/** Says when to come back. */
export const retryAfter: Fault = {
  kind: "count",
  does: "gives every 429 and 503 a `Retry-After` of so many seconds",
  finds: "clients that come back at once, or never",
  start:
    ({ value }) =>
    async (exchange, next) => {
      const answer = await next(exchange);
      const isBusy = answer.status === 429 || answer.status === 503;
      return isBusy ? withHeaders(answer, { "retry-after": value.toString() }) : answer;
    },
};
