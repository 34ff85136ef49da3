import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { sinceLooks } from "./since-looks.js";
import { stillListed } from "./still-listed.js";

const mostPages = 3;

export const updatedSinceMissesNothing: Check = defineCheck({
  id: "list.updated-since-misses-nothing",
  title: "`updated_since=T` lists every row that was updated after T",
  requirements: ["REQ-LIST-058"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that sync by `updated_since` never hear of a version.",
  needs: { rows: 2, capabilities: ["updated_since"] },
  async run(context) {
    const { probe, claim, survey } = context;
    const looks = sinceLooks(context);
    if (looks.length === 0) return claim.notTested("no row tells when it was updated");

    for (const { query, rows } of looks) {
      const missing = await findTwice(async (isAgain) => {
        const asking = isAgain ? probe : remember(context);
        const walk = await walkList(asking, { ...query, limit: "100" }, mostPages);
        if (walk.end !== "end")
          return claim.notTested(`the rows since ${query["updated_since"]} do not end`);
        const found = new Set(walk.rows.map(rowKey));
        const left = rows.filter((row) => !found.has(rowKey(row)));
        return (isAgain ? await stillListed(probe, survey, left) : left).map(rowKey);
      });
      claim.none(`listed rows that \`updated_since=${query["updated_since"]}\` misses`, missing);
    }
  },
});
