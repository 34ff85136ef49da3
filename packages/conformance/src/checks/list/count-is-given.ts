import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { itemsOf } from "./items-of.js";
import { unmatchedText } from "./unmatched-text.js";

export const countIsGiven: Check = defineCheck({
  id: "list.count-is-given",
  title: "every list body gives the number of its items",
  requirements: ["REQ-LIST-049"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey, probe } = context;
    const query = { search: unmatchedText };
    const empty = await remember(context).get("listServers", { query });
    claim.none(
      "pages without their number of items in `metadata.count`",
      [...survey.walk(probe).pages, empty].flatMap((page) => {
        const metadata = isObject(page.json) ? page.json["metadata"] : undefined;
        const count = isObject(metadata) ? metadata["count"] : undefined;
        return count === itemsOf(page).length ? [] : [{ url: page.exchange.url, count }];
      }),
    );
  },
});
