import { problemAnswer } from "../http/answers.js";
import { withCors } from "../http/cors.js";
import { invalidToken } from "../http/problems.js";
import { bytesOf, withContent } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Lets tokens expire. */
export const expireTokens: Fault = {
  kind: "rate",
  does: "tells calls with a token that it has expired, with 401",
  finds: "clients that do not get another token and try the write again",
  start: whenStruck(async (exchange, next) => {
    if (exchange.call.header("authorization") === undefined) {
      return next(exchange);
    }
    const problem = invalidToken("token has invalid claims: token is expired", undefined);
    const refusal = withCors(exchange.call, problemAnswer(problem));
    return withContent(refusal, bytesOf(refusal));
  }),
};
