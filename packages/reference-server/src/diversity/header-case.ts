import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const spellings = [
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
] as const;

/** Spells header names in capitals. */
export const headerCase: Choice = {
  does: "spells the names of headers as CONTENT-TYPE or Content-Type",
  allowedBy: ["RFC 9110 §5.1: names of header fields are case-insensitive"],
  departsFrom: [],
  start(random) {
    const spell = pick(spellings, random("headerCase", 0));
    return async (exchange, next) => {
      const answer = await next(exchange);
      const headers = Object.entries(answer.headers).map(([name, value]) => [spell(name), value]);
      return { ...answer, headers: Object.fromEntries(headers) };
    };
  },
};
