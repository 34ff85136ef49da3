import type { CheckContext } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { rowsIn } from "./rows-in.js";

// The last digit is not 0, so that a microsecond less needs no carry.
const isMicrosecond = /T\d\d:\d\d:\d\d\.\d{0,5}[1-9]Z$/;

const mostPages = 5;

/** A row, the instant of its last update, and what its name's listing since an instant holds. */
export interface ListedSince {
  readonly row: Row;
  readonly updatedAt: string;
  keysSince(since: string, others?: Readonly<Record<string, string>>): Promise<readonly string[]>;
}

/**
 * A row that was updated at an instant with a fraction, as it is at this moment.
 *
 * @throws {Inconclusive} not tested, where there is none.
 */
export async function listedSince(context: CheckContext): Promise<ListedSince> {
  const { probe, claim, survey } = context;
  const known = survey.rows.find(({ updatedAt }) => isMicrosecond.test(updatedAt ?? ""));
  const asking = remember({ probe, survey });
  const row = known === undefined ? undefined : await readAgain(asking, known);
  const updatedAt = row?.updatedAt ?? "";
  if (row === undefined || !isMicrosecond.test(updatedAt))
    return claim.notTested("no row was updated at an instant with a fraction");
  return {
    row,
    updatedAt,
    async keysSince(since, others = {}) {
      const query = { updated_since: since, search: row.name, limit: "100", ...others };
      const page = await asking.get("listServers", { query });
      claim.status(page, 200);
      return rowsIn(page).map(rowKey);
    },
  };
}

/** A row of the survey as a search for its name lists it. */
async function readAgain(asking: Probe, known: Row): Promise<Row | undefined> {
  const { rows } = await walkList(asking, { search: known.name, limit: "100" }, mostPages);
  return rows.find((row) => rowKey(row) === rowKey(known));
}
