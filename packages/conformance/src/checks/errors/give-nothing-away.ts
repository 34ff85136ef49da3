import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { knownErrors } from "./known-errors.js";

/** Frames of stack traces, words of databases, and files: of common languages and systems. */
const givenAway: readonly (readonly [string, RegExp])[] = [
  ["a stack trace", /^\s*at \S+ ?\(.*:\d+|Traceback \(most recent|goroutine \d+ \[|\.java:\d+\)/m],
  ["text of a database", /\bSQLSTATE\b|\bpq: |syntax error at or near|\bORA-\d{5}|SQLITE_[A-Z]+/],
  [
    "the path of a file",
    /(?<![:/\w.-])(?:\/|[A-Z]:\\)(?:[\w.-]+[/\\])+[\w.-]+\.\w+"?(?::\d+|,? (?:on )?line \d+)/,
  ],
];

export const giveNothingAway: Check = defineCheck({
  id: "errors.give-nothing-away",
  title: "errors show no stack trace, database text or file path",
  requirements: ["REQ-AUTH-025"],
  level: "SHOULD",
  layer: "official",
  breaks: "Strangers learn how the registry is built, and where to push.",
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const answers: Answer[] = [
      ...(await knownErrors(context)),
      await probe.get("listServers", { query: { limit: "99999999999999999999999999" } }),
      await probe.send({ method: "POST", target: `${probe.prefix}/servers` }),
    ];
    for (const { text, exchange } of answers.filter(({ status }) => status >= 400))
      for (const [what, pattern] of givenAway)
        claim.that(
          !pattern.test(textsOf(text)),
          `the error of ${exchange.url} shows ${what}`,
          "what is wrong with the request",
          pattern.exec(textsOf(text))?.[0],
        );
  },
});

/** A body with the line breaks of its texts as such. */
function textsOf(body: string): string {
  return body.replaceAll("\\n", "\n");
}
