import { jsonOf, withContent } from "../modes/open-answer.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const layouts = [
  (value: unknown) => `${JSON.stringify(value, null, 2)}\n`,
  (value: unknown) => `\r\n${JSON.stringify(value, null, "\t").replaceAll("\n", "\r\n")}\r\n`,
  (value: unknown) => JSON.stringify(value),
] as const;

/** Lays JSON out otherwise. */
export const whiteSpace: Choice = {
  does: "lays JSON out on many lines, with a line before it, or without one at its end",
  allowedBy: ["RFC 8259 §2: white space may stand before and after any token"],
  departsFrom: [],
  start(random) {
    const write = pick(layouts, random("whiteSpace", 0));
    return async (exchange, next) => {
      const answer = await next(exchange);
      const value = jsonOf(answer);
      return value === undefined ? answer : withContent(answer, write(value));
    };
  },
};
