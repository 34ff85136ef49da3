import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { distantFuture } from "./distant-future.js";
import { itemsOf } from "./items-of.js";
import { shown } from "./shown.js";

export const updatedSinceExtremes: Check = defineCheck({
  id: "list.updated-since-extremes",
  title: "`updated_since` of 1970 lists all, of 9999 nothing",
  requirements: ["REQ-LIST-041"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, probe } = context;
    const late = await remember(context).get("listServers", {
      query: { updated_since: distantFuture },
    });
    claim.status(late, 200);
    claim.equal("the number of rows updated after the year 9999", itemsOf(late).length, 0);

    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const since = { updated_since: "1970-01-01T00:00:00Z", limit: "100" };
      const early = await asking.get("listServers", { query: since });
      claim.status(early, 200);
      const all = { include_deleted: "true", limit: "100" };
      const whole = await asking.get("listServers", { query: all });
      return shown(early) === shown(whole) ? [] : [early.exchange.url];
    });
    claim.none("listings since 1970 do not begin as that of all rows does", differences);
  },
});
