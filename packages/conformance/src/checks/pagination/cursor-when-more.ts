import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject, nextCursorOf, type Row, rowKey, rowsOf } from "../../engine/rows.js";
import { stillListed } from "../list/still-listed.js";
import { emptyPagesAtEnd } from "./empty-pages-at-end.js";
import { isRefused } from "./is-refused.js";

export const cursorWhenMore: Check = defineCheck({
  id: "pagination.cursor-when-more",
  title: "a page gives a cursor while items remain, and none at the end",
  requirements: ["REQ-LIST-019"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients stop early and never see the rest of the catalogue.",
  needs: { rows: 2 },
  async run(context) {
    const { probe, claim, survey } = context;
    for (const limit of new Set([1, Math.min(95, survey.rows.length - 1)])) {
      const first = await leftOut({ ...context, probe: remember(context) }, limit);
      const listed = await stillListed(probe, survey, first);
      if (listed.length === 0) continue;
      const again = new Set((await leftOut(context, limit)).map(rowKey));
      claim.none(
        `items that \`limit=${limit}\` leaves out without giving a cursor`,
        listed.map(rowKey).filter((key) => again.has(key)),
      );
    }

    const { pages, end } = survey.walk(probe);
    if (end !== "end") return;
    const last = pages.at(-1)?.json;
    const metadata = isObject(last) ? last["metadata"] : undefined;
    const cursor = (isObject(metadata) ? metadata["nextCursor"] : undefined) ?? "";
    claim.equal("the cursor of the last page", cursor, "");
    claim.atMost("the number of empty pages at the end", emptyPagesAtEnd(pages), 1);
  },
});

/** The known rows that are not on a page which claims to be the last. */
async function leftOut({ probe, survey }: CheckContext, limit: number): Promise<readonly Row[]> {
  const page = await probe.get("listServers", { query: { limit: String(limit) } });
  if (isRefused(page)) return [];
  const present = new Set(rowsOf(page).map(rowKey));
  if (nextCursorOf(page) !== undefined) return [];
  return survey.rows.filter((row) => !present.has(rowKey(row)));
}
