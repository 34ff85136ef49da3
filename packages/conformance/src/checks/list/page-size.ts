import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { itemsOf } from "./items-of.js";

const usual = 30;

export const pageSize: Check = defineCheck({
  id: "list.page-size",
  title: "a page holds 30 rows where no limit is asked for",
  requirements: ["REQ-LIST-038"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const page = await remember(context).get("listServers");
    claim.status(page, 200);
    const count = itemsOf(page).length;
    claim.atMost("the number of rows", count, usual);
    claim.that(
      count === usual || survey.rows.length <= count,
      "a page without a limit leaves rows out",
      Math.min(usual, survey.rows.length),
      count,
    );
  },
});
