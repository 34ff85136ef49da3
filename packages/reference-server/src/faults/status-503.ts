import { refuse } from "../modes/refuse.js";
import { type Fault, whenStruck } from "./fault.js";

/** Is out of service. */
export const status503: Fault = {
  kind: "rate",
  does: "refuses calls with 503; `retryAfter` or `retryAfterDate` says when to come back",
  finds: "clients that do not try a read again, or try a write again",
  start: whenStruck(async (exchange) =>
    refuse(exchange, 503, "Service Unavailable", "The registry is out of service for a moment"),
  ),
};
