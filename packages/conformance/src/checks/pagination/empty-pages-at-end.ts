import type { Answer } from "../../engine/probe.js";
import { itemsOf } from "../list/items-of.js";

/** How many pages without items stand at the end of a walk. */
export function emptyPagesAtEnd(pages: readonly Answer[]): number {
  let empty = 0;
  for (const page of [...pages].reverse()) {
    if (itemsOf(page).length > 0) break;
    empty += 1;
  }
  return empty;
}
