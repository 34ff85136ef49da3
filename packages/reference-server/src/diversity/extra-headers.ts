import { withHeaders } from "../modes/open-answer.js";
import type { Choice } from "./choice.js";

/** Adds headers. */
export const extraHeaders: Choice = {
  does: "adds headers that no client knows",
  allowedBy: ["RFC 9110 §5.1: a recipient ignores fields that it does not know"],
  departsFrom: [],
  start: () => async (exchange, next) =>
    withHeaders(await next(exchange), {
      "cache-control": "no-cache",
      "x-request-number": exchange.count.toString(),
    }),
};
