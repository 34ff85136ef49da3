import { type Check, defineCheck } from "../../engine/check.js";

const forms = [
  "2026-01-01T00:00:00Z",
  "2026-01-01T00:00:00.123456789Z",
  "2026-01-01T02:00:00+02:00",
];

export const updatedSinceForms: Check = defineCheck({
  id: "list.updated-since-forms",
  title: "`updated_since` takes instants with fractions and offsets",
  requirements: ["REQ-LIST-031"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that hand back an instant as they were given it cannot sync.",
  async run({ probe, claim }) {
    for (const since of forms)
      claim.status(
        await probe.get("listServers", { query: { updated_since: since, limit: "1" } }),
        200,
      );
  },
});
