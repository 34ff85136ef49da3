import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer, Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
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
  async run(context) {
    const { probe, claim } = context;
    const shared = remember(context);
    const requests: ((asking: Probe) => Promise<Answer>)[] = [
      ...queries.map((query) => (asking: Probe) => asking.get("listServers", { query })),
      (asking) =>
        asking.get("listServerVersions", { path: { serverName: `com.example/${oddText}` } }),
      (asking) =>
        asking.get("getServerVersion", {
          path: { serverName: invented.serverName, version: oddText },
        }),
    ];

    for (const request of requests) {
      // What looks like a fault is asked twice: a proxy may be restarting.
      const first = await request(shared);
      const answer = first.status < 500 ? first : await request(probe);
      claim.that(
        answer.status < 500,
        `${answer.exchange.url} answered ${answer.status}`,
        "a status below 500",
        answer.status,
      );
    }
  },
});
