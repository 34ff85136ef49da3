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
    "REQ-AUTH-014",
    "REQ-AUTH-015",
    "REQ-AUTH-016",
    "REQ-AUTH-018",
    "REQ-AUTH-019",
    "REQ-AUTH-020",
    "REQ-AUTH-029",
    "REQ-AUTH-033",
    "REQ-AUTH-034",
    "REQ-AUTH-035",
    "REQ-AUTH-040",
    "REQ-AUTH-041",
    "REQ-SURFACE-026",
    "REQ-SURFACE-028",
    "REQ-SURFACE-029",
    "REQ-SURFACE-043",
    "REQ-SURFACE-045",
    "REQ-SURFACE-062",
    "REQ-SURFACE-064",
    "REQ-SURFACE-071",
    "REQ-SURFACE-072",
    "REQ-SURFACE-074",
    "REQ-SURFACE-075",
    "REQ-SURFACE-076",
    "REQ-SURFACE-077",
    "REQ-SURFACE-079",
    "REQ-SURFACE-082",
    "REQ-VERSIONS-019",
    "REQ-VERSIONS-022",
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
