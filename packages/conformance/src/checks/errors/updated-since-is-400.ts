import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";

const texts = [
  "2026-01-01",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "1767225600",
  "2026-02-30T00:00:00Z",
];

export const updatedSinceIs400: Check = defineCheck({
  id: "errors.updated-since-is-400",
  title: "an `updated_since` that is no instant is refused with 400",
  requirements: ["REQ-SURFACE-027"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const { claim } = context;
    for (const text of texts)
      claim.status(
        await remember(context).get("listServers", { query: { updated_since: text } }),
        400,
      );
  },
});
