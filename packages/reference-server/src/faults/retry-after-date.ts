import { withHeaders } from "../modes/open-answer.js";
import type { Fault } from "./fault.js";

/** Says when to come back, as a date. */
export const retryAfterDate: Fault = {
  kind: "count",
  does: "gives every 429 and 503 a `Retry-After` that is a date, so many seconds ahead",
  finds: "clients that read `Retry-After` as a number alone",
  start:
    ({ value, now }) =>
    async (exchange, next) => {
      const answer = await next(exchange);
      if (answer.status !== 429 && answer.status !== 503) {
        return answer;
      }
      const date = new Date(Number(now() / 1_000_000n) + value * 1000);
      return withHeaders(answer, { "retry-after": date.toUTCString() });
    },
};
