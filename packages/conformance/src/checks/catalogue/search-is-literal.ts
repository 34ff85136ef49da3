import { knownCatalogue } from "@mcp-registry-kit/types/known-catalogue";
import { type Check, defineCheck } from "../../engine/check.js";
import { knownSearches } from "./known-searches.js";

export const searchIsLiteral: Check = defineCheck({
  id: "catalogue.search-is-literal",
  title: "`%` and `_` within a search stand for themselves",
  requirements: ["REQ-LIST-030"],
  level: "SHOULD",
  layer: "official",
  breaks: "A name with an underscore finds look-alikes of it.",
  needs: { catalogue: true },
  async run(context) {
    const traps = (await knownSearches(context)).filter(({ text }) => /[%_\\]/.test(text));
    context.claim.none(
      `names of the catalogue are found by what they do not hold (of ${traps.length} searches)`,
      traps.flatMap(({ text, found }) => {
        const finds = knownCatalogue.searches.find((search) => search.text === text)?.finds ?? [];
        return found.filter((name) => !finds.includes(name)).map((name) => `"${text}": ${name}`);
      }),
    );
  },
});
