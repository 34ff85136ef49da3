import { isObject } from "../modes/is-object.js";
import { jsonOf, withHeaders, withJson } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Gives errors in the generic form. */
export const genericErrors: Fault = {
  kind: "rate",
  does: 'gives errors as `{"error": …}` alone, as the generic API has it',
  finds: "clients that read the text of an error from `detail` alone",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    const problem = answer.status >= 400 ? jsonOf(answer) : undefined;
    return isObject(problem)
      ? withHeaders(withJson(answer, { error: problem["detail"] }), {
          "content-type": "application/json",
        })
      : answer;
  }),
};
