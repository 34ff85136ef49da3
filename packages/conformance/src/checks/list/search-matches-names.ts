import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowsOf } from "../../engine/rows.js";
import { chooseSearch, holds } from "../pagination/choose-search.js";

export const searchMatchesNames: Check = defineCheck({
  id: "list.search-matches-names",
  title: "a search lists only rows whose name holds the text",
  requirements: ["REQ-LIST-017"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients that look a name up by a search have to sift what comes back.",
  needs: { rows: 2 },
  async run(context) {
    if (context.capabilities.some(({ name, found }) => name === "search" && found === "refused"))
      return context.claim.notApplicable("the registry refuses to search");
    const { claim, survey } = context;
    const search = chooseSearch(survey.rows);
    if (search === undefined) return claim.notTested("no part of a name is held by a few rows");
    const { text } = search;

    const page = await remember(context).get("listServers", {
      query: { search: text, limit: "100" },
    });

    claim.none(
      `rows listed with \`search=${text}\` whose name does not hold it`,
      rowsOf(page)
        .filter(({ name }) => !holds(name, text))
        .map(rowKey),
    );
  },
});
