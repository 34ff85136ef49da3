import { bytesOf, withContent } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Ends bodies too early. */
export const truncate: Fault = {
  kind: "rate",
  does: "ends a body in its middle, in an answer whose length is right",
  finds: "clients that throw a bare SyntaxError, or keep the rows that came as if they were all",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    const bytes = bytesOf(answer);
    return bytes.length === 0 ? answer : withContent(answer, bytes.subarray(0, bytes.length / 2));
  }),
};
