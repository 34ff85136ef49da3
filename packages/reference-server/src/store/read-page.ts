import { ListTag } from "../domain/entry-tag.js";
import type { RowHeader } from "../domain/row.js";
import { isVisible } from "../domain/visibility.js";
import type { Block } from "./block.js";
import type { SortedBlocks } from "./sorted-blocks.js";
import type { Page, PageQuery } from "./store.js";

type Matches = (row: RowHeader) => boolean;

/** The page of a query. Rows are looked at one by one only in blocks that cannot be judged as a whole. */
export function readPage(blocks: SortedBlocks, query: PageQuery): Page {
  const search = query.search?.toLowerCase();
  const matchesRow: Matches = (row) => matches(row, query, search);
  const pieces: Uint8Array[] = [];
  const tag = new ListTag();
  let count = 0;
  let lastBlock: Block | undefined;
  let lastIndex = 0;
  blocks.walk(query.after, (block, from) => {
    const share = matchingShare(block, query, search);
    for (let at = share === "none" ? block.size : from; at < block.size; at += 1) {
      const room = Math.min(query.limit - count, block.size - at);
      const end = at + (share === "all" ? room : matchingRun(block, at, room, matchesRow));
      if (end > at) {
        block.entries.collect(at, end, pieces, tag);
        count += end - at;
        lastBlock = block;
        lastIndex = end - 1;
        at = end;
      }
      if (count === query.limit) {
        return false;
      }
    }
    return true;
  });
  return { pieces, count, tag: tag.value, last: lastBlock?.key(lastIndex) };
}

/** How many rows of a block match, as far as that is known without looking at them. */
function matchingShare(
  { summary }: Block,
  query: PageQuery,
  search: string | undefined,
): "none" | "some" | "all" {
  const { includeDeleted, latestOnly, version, updatedAfter } = query;
  const { newest, holdsDeleted } = summary;
  if (
    (search !== undefined && !summary.mayContain(search)) ||
    (updatedAfter !== undefined && newest !== undefined && newest <= updatedAfter)
  ) {
    return "none";
  }
  const isOpen =
    search === undefined && updatedAfter === undefined && version === undefined && !latestOnly;
  return isOpen && (includeDeleted || !holdsDeleted) ? "all" : "some";
}

/** How many rows match from an index on, at most `most`. */
function matchingRun(block: Block, from: number, most: number, matchesRow: Matches): number {
  let length = 0;
  while (length < most) {
    const header = block.header(from + length);
    if (header === undefined || !matchesRow(header)) {
      return length;
    }
    length += 1;
  }
  return length;
}

function matches(row: RowHeader, query: PageQuery, search: string | undefined): boolean {
  return (
    isVisible(row, query.includeDeleted) &&
    (!query.latestOnly || row.isLatest) &&
    (query.version === undefined || row.version === query.version) &&
    (query.updatedAfter === undefined || row.updatedAt > query.updatedAfter) &&
    (search === undefined || row.name.toLowerCase().includes(search))
  );
}
