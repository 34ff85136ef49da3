import { bytesOf, jsonOf, withContent } from "../modes/open-answer.js";
import type { Choice } from "./choice.js";

const decoder = new TextDecoder();
const escaped = /[/<>&\u007f-\uffff]/g;

/** Escapes more characters than JSON needs. */
export const jsonEscapes: Choice = {
  does: "escapes slashes, `<`, `>`, `&` and all that is not ASCII in JSON",
  allowedBy: ["RFC 8259 §7: any character of a string may be escaped"],
  departsFrom: [],
  start: () => async (exchange, next) => {
    const answer = await next(exchange);
    if (jsonOf(answer) === undefined) {
      return answer;
    }
    // All of them stand in strings only, and nothing has escaped them before.
    const text = decoder.decode(bytesOf(answer)).replace(escaped, escapeOne);
    return withContent(answer, text);
  },
};

function escapeOne(character: string): string {
  return character === "/" ? "\\/" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
