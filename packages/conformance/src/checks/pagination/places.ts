import type { CheckContext } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { shown } from "../list/shown.js";
import { stillListed } from "../list/still-listed.js";

/** Rows around the place where one name ends and the next begins, and the first row of all. */
export interface Place {
  /** The first row of the name. */
  readonly first: Row;
  /** The last row of the name. */
  readonly last: Row;
  /** The row after it. */
  readonly next: Row;
  /** The first row of the listing. */
  readonly start: Row;
}

/** A cursor, and the row that the page after it begins with; undefined where it is empty. */
export type Lead = readonly [cursor: string, row: Row | undefined];

/**
 * Claims that cursors lead where they should.
 *
 * @throws {Inconclusive} not tested, where no two names follow one another, or rows have changed meanwhile.
 */
export async function claimLeads(
  context: CheckContext,
  leads: (place: Place) => readonly Lead[],
): Promise<void> {
  const { probe, claim, survey } = context;
  const place = choosePlace(survey.walk(probe).rows);
  if (place === undefined) return claim.notTested("no two names follow one another");
  const faults = await findTwice(async (isAgain) => {
    const asking = isAgain ? probe : remember(context);
    const found: string[] = [];
    for (const [cursor, row] of leads(place)) {
      const page = await asking.get("listServers", { query: { cursor, limit: "1" } });
      const wanted = row === undefined ? "200" : `200 ${rowKey(row)}`;
      if (shown(page) !== wanted)
        found.push(`\`cursor=${cursor}\` leads to ${shown(page)} and not to ${wanted}`);
    }
    return found;
  });
  const around = Object.values(place);
  if (faults.length > 0 && (await stillListed(probe, survey, around)).length < around.length)
    return claim.notTested("the rows around the place have changed since the survey");
  claim.none("texts that lead elsewhere", faults);
}

function choosePlace(rows: readonly Row[]): Place | undefined {
  const at = rows.findIndex(
    ({ name, version }, index) =>
      rows[index + 1]?.name !== name && index > 0 && /^[\w./-]+$/.test(name + version),
  );
  const [last, next, start] = [rows[at], rows[at + 1], rows[0]];
  const first = rows.find(({ name }) => name === last?.name);
  return last && next && start && first && { first, last, next, start };
}
