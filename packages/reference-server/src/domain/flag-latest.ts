import { pickLatest } from "@mcp-registry-kit/server-json";
import { publishedVersion } from "./published-version.js";
import type { RowHeader } from "./row.js";

/**
 * The rows of one server with the latest flag worked out anew: it goes to the greatest version that
 * is not deleted, or to the greatest of all where all are; of equal ones to the newest. No instant
 * changes with it.
 */
export function flagLatest<Header extends RowHeader>(rows: readonly Header[]): readonly Header[] {
  const latest = pickLatest(
    rows.map((row) => Object.assign(publishedVersion(row), { status: row.status, row })),
  )?.row;
  return rows.map((row) => {
    const isLatest = row === latest;
    return row.isLatest === isLatest ? row : { ...row, isLatest };
  });
}
