import { headerOf, withHeaders } from "../modes/open-answer.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const spellings = [
  (type: string) => `${type}; charset=utf-8`,
  (type: string) => `${type};charset=UTF-8`,
  (type: string) => type.replace("application/json", "Application/JSON"),
] as const;

/** Spells media types with parameters. */
export const mediaType: Choice = {
  does: "spells `application/json` with a charset or with capitals",
  allowedBy: ["REQ-LIST-005", "RFC 9110 §8.3.1: a media type is case-insensitive"],
  departsFrom: [],
  start(random) {
    const spell = pick(spellings, random("mediaType", 0));
    return async (exchange, next) => {
      const answer = await next(exchange);
      const type = headerOf(answer, "content-type");
      return type === undefined ? answer : withHeaders(answer, { "content-type": spell(type) });
    };
  },
};
