import { isObject } from "../modes/is-object.js";
import { jsonOf, withJson } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Gives errors in the official form. */
export const problemErrors: Fault = {
  kind: "rate",
  does: "gives errors as problem details without a member `error`, as the official registry has it",
  finds: "clients that read the text of an error from `error` alone",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    const problem = answer.status >= 400 ? jsonOf(answer) : undefined;
    if (!isObject(problem)) {
      return answer;
    }
    const { error: _, ...official } = problem;
    return withJson(answer, official);
  }),
};
