import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { pageSize } from "./page-size.js";
import { walkWithLimit } from "./walk-with-limit.js";

const fewPages = 6;
const mostPages = 60;

export const pageSizeIndependent: Check = defineCheck({
  id: "pagination.page-size-independent",
  title: "walks with different page sizes list the same items",
  requirements: ["REQ-LIST-022"],
  level: "SHOULD",
  layer: "generic",
  needs: { rows: 3 },
  async run(context) {
    const { probe, claim, survey } = context;
    const { pages, rows } = survey.walk(probe);
    if (!survey.complete || pages.length > mostPages / 2)
      return claim.notTested("the catalogue is too large to be walked with two page sizes");

    const smaller = pageSize(rows.length, Math.max(fewPages, 2 * pages.length));
    const walk = async (limit: number, asking = probe): Promise<readonly Row[]> => {
      const { rows: found, end } = await walkWithLimit(context, limit, mostPages, asking);
      if (end !== "end") return claim.notTested(`the walk with \`limit=${limit}\` does not end`);
      return found;
    };
    const first = differences(rows, await walk(smaller, remember(context)), smaller);
    if (first.length === 0) return;
    const again = new Set(differences(await walk(100), await walk(smaller), smaller));

    claim.none(
      "items that only one page size lists",
      first.filter((difference) => again.has(difference)),
    );
  },
});

function differences(
  large: readonly Row[],
  small: readonly Row[],
  smaller: number,
): readonly string[] {
  return [
    ...missingIn(small, large).map((key) => `${key} with limit=100 only`),
    ...missingIn(large, small).map((key) => `${key} with limit=${smaller} only`),
  ];
}

function missingIn(rows: readonly Row[], known: readonly Row[]): readonly string[] {
  const present = new Set(rows.map(rowKey));
  return [...new Set(known.map(rowKey))].filter((key) => !present.has(key));
}
