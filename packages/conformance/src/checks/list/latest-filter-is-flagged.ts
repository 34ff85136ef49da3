import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { walkLatest } from "./walk-latest.js";

export const latestFilterIsFlagged: Check = defineCheck({
  id: "list.latest-filter-is-flagged",
  title: "`version=latest` lists no row that says it is not the latest",
  requirements: ["REQ-LIST-010"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that go by the flag drop the row, or show an old version as the newest.",
  needs: { rows: 1, capabilities: ["version"] },
  async run(context) {
    const { claim } = context;
    const { rows } = await walkLatest(remember(context));
    const flagged = rows.filter(({ isLatest }) => isLatest !== undefined);
    if (flagged.length === 0) return claim.notApplicable("no row says whether it is the latest");

    claim.none(
      "rows listed with `version=latest` whose `isLatest` is false",
      flagged.filter(({ isLatest }) => isLatest === false).map(rowKey),
    );
  },
});
