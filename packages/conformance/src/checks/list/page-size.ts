import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { itemsOf } from "./items-of.js";

export const pageSize: Check = defineCheck({
  id: "list.page-size",
  title: "a page holds 30 rows by default, and from 1 to 100 on request",
  requirements: ["REQ-LIST-038", "REQ-LIST-039"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const shared = remember(context);
    const [first] = survey.walk(probe).pages;
    const pages = [
      [await shared.get("listServers"), 30],
      [await shared.get("listServers", { query: { limit: "1" } }), 1],
      ...(first === undefined ? [] : [[first, 100] as const]),
    ] as const;
    for (const [page, size] of pages) {
      claim.status(page, 200);
      const count = itemsOf(page).length;
      claim.atMost(`the number of rows that ${page.exchange.url} gives`, count, size);
      claim.that(
        count === size || survey.rows.length <= count,
        `the ${count} rows that ${page.exchange.url} gives are not all`,
        Math.min(size, survey.rows.length),
        count,
      );
    }
  },
});
