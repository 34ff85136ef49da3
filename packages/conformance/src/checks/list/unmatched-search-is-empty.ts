import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { itemsOf } from "./items-of.js";
import { searches } from "./searches.js";
import { unmatchedText } from "./unmatched-text.js";

export const unmatchedSearchIsEmpty: Check = defineCheck({
  id: "list.unmatched-search-is-empty",
  title: "a search that matches nothing answers 200 with no items",
  requirements: ["REQ-LIST-008"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients show an error, or servers that nobody searched for.",
  needs: { rows: 1 },
  async run(context) {
    const { claim } = context;
    if (!(await searches(context))) return claim.notApplicable("the registry does not search");
    const page = await remember(context).get("listServers", { query: { search: unmatchedText } });

    claim.status(page, 200);
    claim.equal("the number of items", itemsOf(page).length, 0);
  },
});
