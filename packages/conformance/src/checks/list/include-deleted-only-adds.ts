import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { stillListed } from "./still-listed.js";

const mostPages = 20;

export const includeDeletedOnlyAdds: Check = defineCheck({
  id: "list.include-deleted-only-adds",
  title: "`include_deleted=true` lists all that the default listing lists",
  requirements: ["REQ-LIST-013"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that mirror with `include_deleted=true` lose live servers.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const { pages, rows } = survey.walk(probe);
    if (pages.length > mostPages)
      return claim.notTested(
        `the catalogue has more than ${mostPages} pages: too many to walk once more`,
      );
    const missing = async (from: typeof rows, asking = probe): Promise<typeof rows> => {
      const query = { include_deleted: "true", limit: "100" };
      const walk = await walkList(asking, query, 2 * mostPages);
      if (walk.end !== "end")
        return claim.notTested("the walk with `include_deleted=true` does not end");
      const found = new Set(walk.rows.map(rowKey));
      return from.filter((row) => !found.has(rowKey(row)));
    };

    const first = await missing(rows, remember(context));
    if (first.length === 0) return;
    const listed = await stillListed(probe, survey, first);

    claim.none(
      "listed rows that are missing with `include_deleted=true`",
      (await missing(listed)).map(rowKey),
    );
  },
});
