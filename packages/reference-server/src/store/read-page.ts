import type { RowHeader } from "../domain/row.js";
import { isVisible } from "../domain/visibility.js";
import type { Block } from "./block.js";
import { EntryRuns } from "./entry-runs.js";
import type { SortedBlocks } from "./sorted-blocks.js";
import type { Page, PageQuery } from "./store.js";

type Share = "none" | "some" | "all";

/** The page of a query. Rows are looked at one by one only in blocks that cannot be judged as a whole. */
export function readPage(blocks: SortedBlocks, query: PageQuery): Page {
  const search = query.search?.toLowerCase();
  const runs = new EntryRuns();
  blocks.walk(query.after, (block, from) => {
    const share = matchingShare(block, query, search);
    const end = share === "none" ? from : block.size;
    for (let index = from; index < end && runs.count < query.limit; index += 1) {
      if (share === "all" || matches(block.header(index), query, search)) {
        runs.add(block, index);
      }
    }
    return runs.count < query.limit;
  });
  return runs.finish();
}

/** How many rows of a block match, as far as that is known without looking at them. */
function matchingShare({ summary }: Block, query: PageQuery, search: string | undefined): Share {
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

function matches(
  header: RowHeader | undefined,
  query: PageQuery,
  search: string | undefined,
): boolean {
  return (
    header !== undefined &&
    isVisible(header, query.includeDeleted) &&
    (!query.latestOnly || header.isLatest) &&
    (query.version === undefined || header.version === query.version) &&
    (query.updatedAfter === undefined || header.updatedAt > query.updatedAfter) &&
    (search === undefined || header.name.toLowerCase().includes(search))
  );
}
