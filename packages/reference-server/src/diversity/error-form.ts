import { isObject } from "../modes/is-object.js";
import { jsonOf, type OpenAnswer, withHeaders, withJson } from "../modes/open-answer.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

type Problem = Readonly<Record<string, unknown>>;

const forms = [
  (answer: OpenAnswer, { detail }: Problem) =>
    withHeaders(withJson(answer, { error: detail }), { "content-type": "application/json" }),
  (answer: OpenAnswer, { error: _, ...problem }: Problem) => withJson(answer, problem),
] as const;

/** Gives errors in one form alone. */
export const errorForm: Choice = {
  does: "gives errors with `error` alone, or as problem details alone",
  allowedBy: ["REQ-SURFACE-001"],
  departsFrom: [
    "REQ-SURFACE-026",
    "REQ-SURFACE-028",
    "REQ-SURFACE-029",
    "REQ-SURFACE-043",
    "REQ-SURFACE-045",
    "REQ-VERSIONS-019",
  ],
  start(random) {
    const write = pick(forms, random("errorForm", 0));
    return async (exchange, next) => {
      const answer = await next(exchange);
      const problem = answer.status >= 400 ? jsonOf(answer) : undefined;
      return isObject(problem) ? write(answer, problem) : answer;
    };
  },
};
