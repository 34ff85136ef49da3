import { refuse } from "../modes/refuse.js";
import { type Fault, whenStruck } from "./fault.js";

/** Refuses those who ask too often. */
export const status429: Fault = {
  kind: "rate",
  does: "refuses calls with 429; `retryAfter` or `retryAfterDate` says when to come back",
  finds: "clients that give up, or try again without waiting",
  start: whenStruck(async (exchange) =>
    refuse(exchange, 429, "Too Many Requests", "Too many requests: wait, and try again"),
  ),
};
