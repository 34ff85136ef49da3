import { isObject } from "../modes/is-object.js";
import { jsonOf, withJson } from "../modes/open-answer.js";
import type { Choice } from "./choice.js";

/** Refuses bad parameters with another status. */
export const badRequest: Choice = {
  does: "refuses bad parameters of a read with 400 in place of 422",
  allowedBy: ["REQ-CLIENT-023"],
  departsFrom: [
    "REQ-SURFACE-028",
    "REQ-SURFACE-029",
    "REQ-SURFACE-030",
    "REQ-SURFACE-031",
    "REQ-SURFACE-032",
  ],
  start: () => async (exchange, next) => {
    const answer = await next(exchange);
    const isRead = exchange.call.method === "GET" || exchange.call.method === "HEAD";
    if (!isRead || answer.status !== 422) {
      return answer;
    }
    const status = { status: 400, title: "Bad Request" };
    const problem = jsonOf(answer);
    const refused = { ...answer, status: 400 };
    return isObject(problem) ? withJson(refused, { ...problem, ...status }) : refused;
  },
};
