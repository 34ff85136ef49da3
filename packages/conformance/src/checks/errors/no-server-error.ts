import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer, Probe } from "../../engine/probe.js";
import { invented } from "../not-found/invented.js";

// A fox, a dotted capital I with an accent, a right-to-left override: each valid UTF-8, and odd.
const oddText = "\u{1F98A} \u0130\u0301 \u202Eabc '\"\\%_;--";

const queries: readonly Readonly<Record<string, string>>[] = [
  { cursor: `no such cursor:::${oddText}` },
  { cursor: "eyJub3QiOiJhIGN1cnNvciJ9" },
  { limit: "99999999999999999999999999" },
  { limit: "-1" },
  { search: oddText },
  { search: "a".repeat(2_000) },
  { updated_since: "9999-12-31T23:59:59.999999999Z", version: oddText },
  { include_deleted: "perhaps" },
];

export const noServerError: Check = defineCheck({
  id: "errors.no-server-error",
  title: "odd but valid requests are not answered with a server error",
  requirements: ["REQ-SURFACE-002"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients retry what can never succeed, and operators are woken for it.",
  async run({ probe, claim }) {
    const requests: (() => Promise<Answer>)[] = [
      ...queries.map((query) => () => probe.get("listServers", { query })),
      () => probe.get("listServerVersions", { path: { serverName: `com.example/${oddText}` } }),
      () =>
        probe.get("getServerVersion", {
          path: { serverName: invented.serverName, version: oddText },
        }),
    ];

    for (const request of requests) {
      const answer = await answerOf(request);
      claim.that(
        answer.status < 500,
        `${answer.exchange.url} answered ${answer.status}`,
        "a status below 500",
        answer.status,
      );
    }
  },
});

/** What a request is answered, asked twice where it looks like a fault: a proxy may be restarting. */
async function answerOf(request: () => ReturnType<Probe["send"]>): Promise<Answer> {
  const answer = await request();
  return answer.status < 500 ? answer : request();
}
