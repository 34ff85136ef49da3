import type { ListServersQuery, ServerList, ServerResponse } from "@mcp-registry-kit/types";
import { type CallContext, RegistryError } from "./errors/registry-error.js";
import type { CallOptions, IterateOptions } from "./options.js";

/** Filters of a walk; `cursor` starts it in the middle. The page size is an option, not a filter. */
export type IterateServersQuery = Omit<ListServersQuery, "limit">;

/** Gives one page. */
export type ListPage = (query: ListServersQuery, options: CallOptions) => Promise<ServerList>;

const defaultPageSize = 100;
/** Bounds a catalogue that never ends: a million rows at the default page size. */
const defaultMaxPages = 10_000;

/**
 * Walks all pages and yields each row as it comes. The filters are sent again with each cursor, since
 * cursors do not hold them. It ends on an absent, null or empty cursor.
 * @throws {RegistryError} PAGINATION_LOOP on a cursor met before, PAGINATION_LIMIT after `maxPages`, and what a page throws
 */
export async function* iterateServers(
  listPage: ListPage,
  query: IterateServersQuery,
  options: IterateOptions,
  context: CallContext,
): AsyncGenerator<ServerResponse, void, undefined> {
  const { pageSize = defaultPageSize, maxPages = defaultMaxPages, ...callOptions } = options;
  checkCount("pageSize", pageSize, context);
  if (maxPages !== Number.POSITIVE_INFINITY) {
    checkCount("maxPages", maxPages, context);
  }
  const seen = new Set<string>();
  const { cursor: start, ...filters } = query;
  let cursor = start;
  for (let page = 1; ; page += 1) {
    if (cursor) {
      seen.add(cursor);
    }
    const position = cursor ? { cursor } : {};
    const list = await listPage({ ...filters, ...position, limit: pageSize }, callOptions);
    yield* list.servers;
    cursor = list.metadata?.nextCursor ?? undefined;
    if (!cursor) {
      return;
    }
    if (seen.has(cursor)) {
      const reason = `page ${page} gave the cursor ${JSON.stringify(cursor)} a second time, which would never end`;
      throw new RegistryError(reason, { code: "PAGINATION_LOOP", context });
    }
    if (page >= maxPages) {
      const reason = `the list goes on after ${maxPages} pages of ${pageSize}; raise maxPages or pageSize to read on`;
      throw new RegistryError(reason, { code: "PAGINATION_LIMIT", context });
    }
  }
}

function checkCount(name: string, value: number, context: CallContext): void {
  if (!Number.isInteger(value) || value < 1) {
    const reason = `${name} must be a whole number from 1 on, not ${value}`;
    throw new RegistryError(reason, { code: "INVALID_ARGUMENT", context });
  }
}
