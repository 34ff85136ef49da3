import { answerPage } from "../modes/refuse.js";
import { type Fault, whenStruck } from "./fault.js";

/** Is not reached by its gateway. */
export const status502: Fault = {
  kind: "rate",
  does: "answers 502 with the HTML page of a gateway",
  finds: "clients that parse every error as JSON and lose the status",
  start: whenStruck(async (exchange) =>
    answerPage(exchange, 502, "502 Bad Gateway", "The server behind this one did not answer."),
  ),
};
