import { type Check, defineCheck } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { type Walk, walkList } from "../../engine/walk.js";
import { stillListed } from "./still-listed.js";

/** Pages that are enough where both listings are in the same order. */
const fewPages = 3;
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
    const beginning = await walkAll(remember(context), fewPages);
    if (missingIn(beginning, passedBy(beginning, rows)).length === 0) return;

    if (pages.length > mostPages)
      return claim.notTested(
        `the catalogue has more than ${mostPages} pages: too many to walk once more`,
      );
    const missing = async (from: readonly Row[], asking = probe): Promise<readonly Row[]> => {
      const walk = await walkAll(asking, 2 * mostPages);
      if (walk.end !== "end")
        return claim.notTested("the walk with `include_deleted=true` does not end");
      return missingIn(walk, from);
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

function walkAll(asking: Probe, pages: number): Promise<Walk> {
  return walkList(asking, { include_deleted: "true", limit: "100" }, pages);
}

/** The listed rows that a walk has passed: all of them at its end, else those before the last that it met. */
function passedBy({ rows: met, end }: Walk, listed: readonly Row[]): readonly Row[] {
  if (end === "end") return listed;
  const keys = new Set(met.map(rowKey));
  const last = Math.max(-1, ...listed.map((row, index) => (keys.has(rowKey(row)) ? index : -1)));
  return listed.slice(0, last + 1);
}

function missingIn({ rows }: Walk, from: readonly Row[]): readonly Row[] {
  const found = new Set(rows.map(rowKey));
  return from.filter((row) => !found.has(rowKey(row)));
}
