import { whyNotJudged } from "../../engine/capabilities.js";
import type { CheckContext } from "../../engine/check.js";
import type { Row } from "../../engine/rows.js";
import { isBefore } from "./is-before.js";
import { secondOf } from "./second-of.js";

/** A listing since an instant, and rows that it owes. */
export interface SinceLook {
  readonly query: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** Rows of a slice: few enough for one full page. */
const mostRows = 90;
const sampledRows = 3;

/**
 * What to ask for to see whether a listing since an instant is whole: the newest rows, as far as few enough
 * share the last seconds, else some rows by their names; none where the rows say too little.
 */
export function sinceLooks({ survey, capabilities }: CheckContext): readonly SinceLook[] {
  const slice = newestSlice(survey.rows);
  if (slice !== undefined) return [slice];
  if (whyNotJudged("search", capabilities) !== undefined) return [];
  return survey.sample(sampledRows).flatMap((row) => {
    const since = secondOf(row.updatedAt, -1);
    return since === undefined
      ? []
      : [{ query: { updated_since: since, search: row.name }, rows: [row] }];
  });
}

/** The rows that were surely updated after a second, the earliest one that few enough rows follow. */
function newestSlice(rows: readonly Row[]): SinceLook | undefined {
  const counts = new Map<string, number>();
  for (const { updatedAt } of rows) {
    const second = secondOf(updatedAt);
    if (second !== undefined) counts.set(second, (counts.get(second) ?? 0) + 1);
  }
  let since: string | undefined;
  let count = 0;
  for (const [second, number] of [...counts].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (count > mostRows) break;
    if (count > 0) since = second;
    count += number;
  }
  if (since === undefined) return undefined;
  const from = since;
  const later = rows.filter(
    ({ updatedAt }) => secondOf(updatedAt) !== undefined && isBefore(from, updatedAt ?? ""),
  );
  return later.length === 0 || later.length > mostRows
    ? undefined
    : { query: { updated_since: since }, rows: later };
}
