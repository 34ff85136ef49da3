import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import type { Walk } from "../../engine/walk.js";
import { repeated } from "../list/repeated.js";
import { stillListed } from "../list/still-listed.js";
import { pageSize } from "./page-size.js";
import { walkWithLimit } from "./walk-with-limit.js";

const fewPages = 6;
const mostPages = 60;

export const walkRepeatsNothing: Check = defineCheck({
  id: "pagination.walk-repeats-nothing",
  title: "a walk meets no item twice and misses none",
  requirements: ["REQ-LIST-020"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators lose servers, or store them twice.",
  needs: { rows: 2 },
  async run(context) {
    const { probe, claim, survey } = context;
    const walks = [survey.walk(probe), await walkInSmallerPages(context, remember(context))];
    const twice = walks.flatMap(repeatedIn);
    const missed = missedBy(walks, survey.rows);
    if (twice.length === 0 && missed.length === 0) return;

    // What was written meanwhile is met twice or missed by chance; a fault is there again.
    const again = [
      ...(twice.length > 0 ? [await walkWithLimit(context, 100, walks[0]?.pages.length ?? 1)] : []),
      await walkInSmallerPages(context),
    ];
    const twiceAgain = new Set(again.flatMap(repeatedIn));
    claim.none(
      "items that a walk meets twice",
      [...new Set(twice)].filter((key) => twiceAgain.has(key)),
    );
    const listed = await stillListed(probe, survey, missedBy(again, missed));
    claim.none("listed items that a walk misses", listed.map(rowKey));
  },
});

/** A walk with more page boundaries than the survey's; that one itself where it is long enough as it is. */
async function walkInSmallerPages(
  context: CheckContext,
  asking: Probe = context.probe,
): Promise<Walk> {
  const surveyed = context.survey.walk(context.probe);
  const pages = Math.max(fewPages, 2 * surveyed.pages.length);
  if (pages > mostPages || surveyed.end !== "end") return surveyed;
  return walkWithLimit(context, pageSize(surveyed.rows.length, pages), mostPages, asking);
}

function repeatedIn({ rows }: Walk): readonly string[] {
  return repeated(rows.map(rowKey));
}

/** The known rows that one of the finished walks did not meet. */
function missedBy(walks: readonly Walk[], known: readonly Row[]): readonly Row[] {
  const finished = walks
    .filter(({ end }) => end === "end")
    .map(({ rows }) => new Set(rows.map(rowKey)));
  return known.filter((row) => finished.some((keys) => !keys.has(rowKey(row))));
}
