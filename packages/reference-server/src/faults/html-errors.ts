import { answerPage } from "../modes/refuse.js";
import { type Fault, whenStruck } from "./fault.js";

/** Gives errors as pages. */
export const htmlErrors: Fault = {
  kind: "rate",
  does: "gives errors as HTML pages with the same status",
  finds: "clients that fail to parse an error and lose its status",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    const { status } = answer;
    if (status < 400) {
      return answer;
    }
    return answerPage(exchange, status, `Error ${status}`, "The request failed.");
  }),
};
