import type { RowHeader } from "./row.js";

/** Rows in the order in which the versions of a server are shown: the newest publication first. */
export function newestFirst<Header extends RowHeader>(rows: readonly Header[]): readonly Header[] {
  return [...rows].sort((left, right) => Number(right.publishedAt - left.publishedAt));
}
