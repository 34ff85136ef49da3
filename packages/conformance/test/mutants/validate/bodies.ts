import type { Mutant } from "../../helpers/mutant.js";
import { answerInstead, problem } from "../../helpers/rewrite.js";
import { answerBodies, changeVerdict } from "./change.js";

const valid = (): Response => Response.json({ valid: true, issues: [] });

/** Faults of how bodies are read, and of what else decides a verdict. */
export const bodyMutants: readonly Mutant[] = [
  {
    name: "reads a body up to the end of its first value",
    kills: ["validate.one-json-value"],
    wrap: answerBodies((body) => (body.endsWith("} {}") ? valid() : undefined)),
  },
  {
    name: "reads compressed bodies",
    kills: ["validate.compressed-body"],
    wrap: (sound) =>
      answerInstead(sound, (_, { headers }) =>
        headers.get("content-encoding") === "gzip" ? valid() : undefined,
      ),
  },
  {
    name: "refuses a large body by its syntax",
    kills: ["validate.body-size"],
    wrap: answerBodies((body) =>
      body.length >= 1_048_576 ? problem(400, "validation failed") : undefined,
    ),
  },
  {
    name: "takes 1,000,000 bytes for a mebibyte",
    kills: ["validate.body-size"],
    wrap: answerBodies((body) =>
      body.length >= 1_000_000 ? problem(413, "request body is too large") : undefined,
    ),
  },
  {
    name: "bears any nesting",
    kills: ["validate.nesting"],
    wrap: answerBodies((body) => (body.includes("[[[[") ? valid() : undefined)),
  },
  {
    name: "forgets an issue where it is asked again",
    kills: ["validate.same-again"],
    wrap: (sound) => {
      let times = 0;
      const forgetful = changeVerdict(({ issues }, sent) => {
        if (!sent.includes('"name":"a/b"') || sent.includes("\\u003c")) return;
        times += 1;
        if (times > 1) issues.pop();
      })(sound);
      return (request) => (request.url.includes("/v0.1/") ? forgetful : sound)(request);
    },
  },
  {
    name: "looks at a query while it validates",
    kills: ["validate.prefixes-agree"],
    wrap: (sound) =>
      answerInstead(sound, ({ searchParams }) => (searchParams.has("valid") ? valid() : undefined)),
  },
];
