import { answerPage } from "../modes/refuse.js";
import { type Fault, whenStruck } from "./fault.js";

/** Shows a page of something else. */
export const htmlPage: Fault = {
  kind: "rate",
  does: "answers 200 with an HTML page, as a login wall in front of a registry does",
  finds: "clients that go by the status alone",
  start: whenStruck(async (exchange) => answerPage(exchange, 200, "Sign in", "Sign in to go on.")),
};
