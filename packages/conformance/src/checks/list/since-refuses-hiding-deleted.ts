import { type Check, defineCheck } from "../../engine/check.js";

export const sinceRefusesHidingDeleted: Check = defineCheck({
  id: "list.since-refuses-hiding-deleted",
  title: "`updated_since` with `include_deleted=false` is refused",
  requirements: ["REQ-LIST-033"],
  level: "SHOULD",
  layer: "official",
  breaks: "Aggregators that ask for both never learn what was withdrawn.",
  async run({ probe, claim }) {
    const query = { updated_since: "2026-01-01T00:00:00Z", include_deleted: "false" };
    claim.status(await probe.get("listServers", { query }), 400);
  },
});
