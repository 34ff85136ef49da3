import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { nextCursorOf, rowsOf } from "../../engine/rows.js";

export const cursorNamesLastRow: Check = defineCheck({
  id: "pagination.cursor-names-last-row",
  title: "a cursor is the last row of its page, name and version",
  requirements: ["REQ-LIST-051"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const { probe, claim, survey } = context;
    const small = await remember(context).get("listServers", { query: { limit: "2" } });
    const pages = [small, ...survey.walk(probe).pages].filter(
      (page) => nextCursorOf(page) !== undefined,
    );
    if (pages.length === 0) return claim.notTested("no page gives a cursor");

    for (const page of pages) {
      const last = rowsOf(page).at(-1);
      claim.equal("the cursor", nextCursorOf(page), last && `${last.name}:${last.version}`);
    }
  },
});
