import { type Check, defineCheck } from "../../engine/check.js";
import { fullPage } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { itemsOf } from "./items-of.js";

export const limitBounds: Check = defineCheck({
  id: "list.limit-bounds",
  title: "`limit=1` and `limit=100` give pages of up to that size",
  requirements: ["REQ-LIST-039"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    claim.equal("the largest page size that is taken", survey.largestPage, fullPage);
    const small = await remember(context).get("listServers", { query: { limit: "1" } });
    const [large] = survey.walk(probe).pages;
    for (const [page, size] of [
      [small, 1],
      [large ?? small, fullPage],
    ] as const) {
      claim.status(page, 200);
      claim.atMost(`the number of rows of ${page.exchange.url}`, itemsOf(page).length, size);
    }
  },
});
