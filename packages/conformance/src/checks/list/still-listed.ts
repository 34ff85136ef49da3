import type { Probe } from "../../engine/probe.js";
import { nextCursorOf, type Row, rowKey, rowsOf } from "../../engine/rows.js";
import type { Survey } from "../../engine/survey.js";

const mostRows = 5;

/**
 * Those of the survey's rows that the default listing holds at this moment: the pages where they stood are
 * read once more, for the first five rows. What cannot be confirmed is left out.
 */
export async function stillListed(
  probe: Probe,
  survey: Survey,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const { pages } = survey.walk(probe);
  const reread = new Map<number, ReadonlySet<string>>();
  const confirmed: Row[] = [];
  for (const row of rows.slice(0, mostRows)) {
    const key = rowKey(row);
    const at = pages.findIndex((page) => rowsOf(page).some((other) => rowKey(other) === key));
    const before = pages[at - 1];
    const present =
      reread.get(at) ??
      (await readPage(probe, before === undefined ? undefined : nextCursorOf(before)));
    reread.set(at, present);
    if (present.has(key)) confirmed.push(row);
  }
  return confirmed;
}

async function readPage(probe: Probe, cursor: string | undefined): Promise<ReadonlySet<string>> {
  const query = { limit: "100", ...(cursor !== undefined && { cursor }) };
  const page = await probe.get("listServers", { query });
  return new Set(page.status === 200 ? rowsOf(page).map(rowKey) : []);
}
