import { whyNotJudged } from "../../engine/capabilities.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { chooseSearch } from "./choose-search.js";
import { latestStrays } from "./latest-strays.js";
import { searchStrays } from "./search-strays.js";

export const filtersHold: Check = defineCheck({
  id: "pagination.filters-hold",
  title: "a filter sent again with the cursor holds on later pages",
  requirements: ["REQ-LIST-023"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients show rows from the second page on that nobody asked for.",
  needs: { rows: 4 },
  async run(context) {
    const { probe, claim, survey } = context;
    const first = remember(context);
    const search = chooseSearch(survey.rows);
    let tested = false;
    if (search !== undefined && whyNotJudged("search", context.capabilities) === undefined) {
      const strays = await findTwice(async (isAgain) => {
        const found = await searchStrays(isAgain ? probe : first, search);
        if (found !== undefined) tested = true;
        return found ?? [];
      });
      claim.none(`rows on later pages that a search for "${search.text}" does not match`, strays);
    }

    const strays = await findTwice(async (isAgain) => {
      const found = await latestStrays(isAgain ? probe : first, survey.names.length);
      if (found !== undefined) tested = true;
      return found ?? [];
    });
    claim.none("rows on later pages of `version=latest` that are not the latest", strays);
    if (!tested) return claim.notTested("no filter leaves rows enough for a second page");
  },
});
