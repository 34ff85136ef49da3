import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { askBadly } from "./bad-parameters.js";
import { locationsOf } from "./locations-of.js";

export const nameTheParameter: Check = defineCheck({
  id: "errors.name-the-parameter",
  title: "a bad parameter is refused with 422 and named",
  requirements: ["REQ-SURFACE-028"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const { claim } = context;
    const limit = await remember(context).get("listServers", { query: { limit: "0" } });
    const deleted = await askBadly(context, { limit: "0" });
    for (const [answer, place] of [
      [limit, "query.limit"],
      [deleted, "query.include_deleted"],
    ] as const) {
      claim.status(answer, 422);
      const named = locationsOf(answer);
      claim.that(named.includes(place), `${place} is not named`, place, named);
    }
  },
});
