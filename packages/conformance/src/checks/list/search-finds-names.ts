import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { stillListed } from "./still-listed.js";

const mostMatches = 100;
const mostPages = 12;
const sampledRows = 20;
const mostTexts = 4;

export const searchFindsNames: Check = defineCheck({
  id: "list.search-finds-names",
  title: "a search finds every row whose name contains the text",
  requirements: ["REQ-LIST-015"],
  level: "MUST",
  layer: "generic",
  breaks: "VS Code's gallery does not find a server that is there.",
  needs: { rows: 1, capabilities: ["search"] },
  async run(context) {
    const { probe, claim, survey } = context;
    const texts = chooseTexts(survey);
    if (texts.length === 0) return claim.notTested("no name has a part that can be searched for");

    for (const text of texts) {
      const missing = async (
        from: typeof survey.rows,
        asking = probe,
      ): Promise<typeof survey.rows> => {
        const walk = await walkList(asking, { search: text, limit: "100" }, mostPages);
        if (walk.end !== "end") return claim.notTested(`the search for "${text}" does not end`);
        const found = new Set(walk.rows.map(rowKey));
        return from.filter((row) => !found.has(rowKey(row)));
      };
      const matching = survey.rows.filter(({ name }) => name.includes(text));
      const first = await missing(matching, remember(context));
      if (first.length === 0) continue;
      const listed = await stillListed(probe, survey, first);
      claim.none(
        `listed rows that a search for "${text}" does not find`,
        (await missing(listed)).map(rowKey),
      );
    }
  },
});

/** Of some names the part after the slash, and a piece from the middle that holds the slash. */
function chooseTexts(survey: CheckContext["survey"]): readonly string[] {
  const texts = survey.sample(sampledRows).flatMap(({ name }) => {
    const slash = name.lastIndexOf("/");
    return [name.slice(slash + 1), name.slice(Math.floor(slash / 2), -1)];
  });
  return [...new Set(texts)]
    .filter(
      (text) =>
        /^[\w./-]{3,}$/.test(text) &&
        survey.rows.filter(({ name }) => name.includes(text)).length <= mostMatches,
    )
    .slice(0, mostTexts);
}
