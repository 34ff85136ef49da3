import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { knownSearches } from "./known-searches.js";

export const searchFindsAll: Check = defineCheck({
  id: "catalogue.search-finds-all",
  title: "a search finds names by short, punctuated and divided parts",
  requirements: ["REQ-LIST-015"],
  level: "MUST",
  layer: "generic",
  breaks: "VS Code's gallery does not find a server that is there.",
  needs: { catalogue: true },
  async run(context) {
    const missing = await findTwice(async (isAgain) =>
      (await knownSearches(context, isAgain ? context.probe : undefined)).flatMap(
        ({ text, owed, found }) =>
          owed.filter((name) => !found.includes(name)).map((name) => `"${text}": ${name}`),
      ),
    );
    context.claim.none("listed names are not found by a part of them", missing);
  },
});
