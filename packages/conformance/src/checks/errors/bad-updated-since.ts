import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isRefusal } from "./is-refusal.js";

const texts = [
  "yesterday",
  "2026-01-01",
  "2026-01-01T00:00:00",
  "2026-02-30T00:00:00Z",
  "1767225600",
];

export const badUpdatedSince: Check = defineCheck({
  id: "errors.bad-updated-since",
  title: "an `updated_since` that is no RFC 3339 instant is refused",
  requirements: ["REQ-SURFACE-004"],
  level: "SHOULD",
  layer: "official",
  breaks: "An aggregator with a malformed checkpoint takes a wrong answer for the changes.",
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    for (const text of texts) {
      const answer = await probe.get("listServers", { query: { updated_since: text } });
      claim.that(
        isRefusal(answer),
        `updated_since=${text} is not refused`,
        "400 to 499",
        answer.status,
      );
    }
  },
});
