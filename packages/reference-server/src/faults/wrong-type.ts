import { bytesOf, jsonOf, withContent, withHeaders } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Misnames the media type. */
export const wrongType: Fault = {
  kind: "rate",
  does: "says `text/html` of JSON",
  finds: "clients that go by the media type alone, or by the body alone",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    return jsonOf(answer) === undefined
      ? answer
      : withHeaders(withContent(answer, bytesOf(answer)), { "content-type": "text/html" });
  }),
};
