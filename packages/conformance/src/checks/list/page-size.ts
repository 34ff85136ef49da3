import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { nextCursorOf } from "../../engine/rows.js";
import { itemsOf } from "./items-of.js";

const sizes = [
  [undefined, 30],
  ["1", 1],
  ["100", 100],
] as const;

export const pageSize: Check = defineCheck({
  id: "list.page-size",
  title: "a page holds 30 rows by default, and from 1 to 100 on request",
  requirements: ["REQ-LIST-038", "REQ-LIST-039"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    for (const [limit, size] of sizes) {
      const page = await probe.get("listServers", { query: limit === undefined ? {} : { limit } });
      claim.status(page, 200);
      const count = itemsOf(page).length;
      claim.atMost(`the number of rows with \`limit=${limit ?? ""}\``, count, size);
      claim.that(
        count === size || nextCursorOf(page) === undefined,
        `a page of ${count} rows is followed by others`,
        Math.min(size, survey.rows.length),
        count,
      );
    }
  },
});
