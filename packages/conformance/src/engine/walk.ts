import type { Answer, Probe } from "./probe.js";
import { nextCursorOf, type Row, rowsOf } from "./rows.js";

/** Why a walk stopped: the listing ended, a cursor came back, or the bound was reached. */
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
 * @throws {Inconclusive} blocked, where a page is no listing.
 */
export async function walkList(
  probe: Probe,
  query: Readonly<Record<string, string>>,
  maxPages: number,
): Promise<Walk> {
  const pages: Answer[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  while (pages.length < maxPages) {
    const page = await probe.get("listServers", {
      query: cursor === undefined ? query : { ...query, cursor },
    });
    rows.push(...rowsOf(page));
    pages.push(page);
    cursor = nextCursorOf(page);
    if (cursor === undefined) return { pages, rows, end: "end" };
    if (seen.has(cursor)) return { pages, rows, end: "repeated-cursor" };
    seen.add(cursor);
  }
  return { pages, rows, end: "page-limit" };
}
