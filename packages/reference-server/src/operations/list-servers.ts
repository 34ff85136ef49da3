import { defineOperation, type Operation } from "../define-operation.js";
import { parseInstant } from "../domain/instant.js";
import { taggedAnswer } from "../http/entity-tag.js";
import { listAnswer } from "../http/list-answer.js";
import { deletedRowsNeeded, invalidUpdatedSince } from "../http/problems.js";

/** One page of version rows. */
export const listServers: Operation<"listServers"> = defineOperation(
  "listServers",
  async ({ query, given, ifNoneMatch, catalogue }) => {
    const page = await catalogue.list({
      cursor: query.cursor,
      limit: query.limit,
      search: query.search,
      version: query.version,
      updatedSince: readUpdatedSince(query.updated_since),
      includeDeleted: includeDeleted(query, given),
    });
    return taggedAnswer(page.tag, ifNoneMatch, () => listAnswer(page, page.nextCursor));
  },
);

function readUpdatedSince(text: string | undefined): bigint | undefined {
  const instant = text === undefined ? undefined : parseInstant(text);
  if (text !== undefined && instant === undefined) {
    throw invalidUpdatedSince();
  }
  return instant;
}

function includeDeleted(
  query: { readonly include_deleted: boolean; readonly updated_since?: string },
  given: ReadonlySet<string>,
): boolean {
  const isRefused = given.has("include_deleted") && !query.include_deleted;
  if (query.updated_since !== undefined && isRefused) {
    throw deletedRowsNeeded();
  }
  return query.include_deleted;
}
