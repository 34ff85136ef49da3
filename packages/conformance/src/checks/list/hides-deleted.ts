import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";

export const hidesDeleted: Check = defineCheck({
  id: "list.hides-deleted",
  title: "the default listing holds no deleted row",
  requirements: ["REQ-LIST-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients offer servers that were withdrawn, malicious ones among them.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const rows = survey.walk(probe).rows.filter(({ status }) => status !== undefined);
    if (rows.length === 0) return claim.notApplicable("no row has a status");

    claim.none(
      "deleted rows in the default listing",
      rows.filter(({ status }) => status === "deleted").map(rowKey),
    );
  },
});
