import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";

const members = ["status", "statusChangedAt", "publishedAt", "updatedAt", "isLatest"] as const;

export const officialMetaComplete: Check = defineCheck({
  id: "list.official-meta-complete",
  title: "every row has status, instants and latest flag in `_meta`",
  requirements: ["REQ-LIST-037"],
  level: "SHOULD",
  layer: "official",
  breaks: "Clients made for the official registry read members that are not there.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    claim.none(
      "rows lack official metadata",
      survey.walk(probe).rows.flatMap((row) => {
        const missing = members.filter((member) => row[member] === undefined);
        return missing.length === 0 ? [] : [`${rowKey(row)}: ${missing.join(", ")}`];
      }),
    );
  },
});
