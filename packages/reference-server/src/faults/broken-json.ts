import { bytesOf, jsonOf, withContent } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

const decoder = new TextDecoder();

/** Spoils JSON. */
export const brokenJson: Fault = {
  kind: "rate",
  does: "puts a line of text in front of the JSON, as a misconfigured server prints a warning",
  finds: "clients that throw a bare SyntaxError, or do not name the registry in what they report",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    return jsonOf(answer) === undefined
      ? answer
      : withContent(answer, `Warning: the cache is cold\n${decoder.decode(bytesOf(answer))}`);
  }),
};
