import type { Row } from "../../engine/rows.js";

/** A text that the names of some rows contain, and of how many. */
export interface Search {
  readonly text: string;
  readonly matches: number;
}

const fewest = 3;
const most = 9;
const mostTexts = 200;

/**
 * A part of a name that three to nine rows have, but not all: they fill two small pages, and fit on one even
 * where pages are kept small.
 */
export function chooseSearch(rows: readonly Row[]): Search | undefined {
  const texts = new Set(
    rows.flatMap(({ name }) => {
      const slash = name.lastIndexOf("/");
      return [name, name.slice(slash + 1), name.slice(0, slash + 1)];
    }),
  );
  for (const text of [...texts].slice(0, mostTexts)) {
    if (!/^[\w./-]{3,}$/.test(text)) continue;
    const matches = rows.filter(({ name }) => holds(name, text)).length;
    if (matches >= fewest && matches <= most && matches < rows.length) return { text, matches };
  }
  return undefined;
}

/** Whether a name contains an ASCII text, letter case aside. */
export function holds(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.toLowerCase());
}
