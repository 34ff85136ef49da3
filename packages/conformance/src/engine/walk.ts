import { LimitReached } from "./limit-reached.js";
import type { Answer, Probe } from "./probe.js";
import { nextCursorOf, type Row, rowsOf } from "./rows.js";

/** Why a walk stopped: the listing ended, a cursor came back, or a bound was reached. */
type WalkEnd = "end" | "repeated-cursor" | "page-limit";

/** A listing followed page by page. */
export interface Walk {
  readonly pages: readonly Answer[];
  readonly rows: readonly Row[];
  readonly end: WalkEnd;
}

/**
 * Follows a listing to its end, sending the same query with every cursor.
 *
 * @param query filters and `limit`, sent with every page
 * @param maxPages bound on the requests
 * @param options.takesPart whether the pages before a limit of the run are of use; default false
 * @throws {Inconclusive} blocked, where a page is no listing; not tested, where a limit of the run ends it.
 */
export async function walkList(
  probe: Probe,
  query: Readonly<Record<string, string>>,
  maxPages: number,
  { takesPart = false }: { readonly takesPart?: boolean } = {},
): Promise<Walk> {
  const pages: Answer[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  while (pages.length < maxPages) {
    const page = await probe
      .get("listServers", { query: cursor === undefined ? query : { ...query, cursor } })
      .catch((error: unknown) => {
        if (takesPart && pages.length > 0 && error instanceof LimitReached) return undefined;
        throw error;
      });
    if (page === undefined) break;
    rows.push(...rowsOf(page));
    pages.push(page);
    cursor = nextCursorOf(page);
    if (cursor === undefined) return { pages, rows, end: "end" };
    if (seen.has(cursor)) return { pages, rows, end: "repeated-cursor" };
    seen.add(cursor);
  }
  return { pages, rows, end: "page-limit" };
}
