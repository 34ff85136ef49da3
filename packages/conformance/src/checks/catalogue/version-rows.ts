import type { CheckContext } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { nextCursorOf, type Row, rowsOf } from "../../engine/rows.js";

const mostPages = 40;

/**
 * The versions of a server, over all pages where a registry pages them; undefined where it answers 404.
 *
 * @param query such as `include_deleted`
 * @param asking what asks; by default one that sends no request twice in a run
 * @throws {Inconclusive} blocked, where the answer is neither; not tested, where the pages do not end.
 */
export async function versionRows(
  context: CheckContext,
  name: string,
  query: Readonly<Record<string, string>> = {},
  asking: Probe = remember(context),
): Promise<readonly Row[] | undefined> {
  const path = { serverName: name };
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await asking.get("listServerVersions", {
      path,
      query: { ...query, ...(cursor !== undefined && { cursor }) },
    });
    if (answer.status === 404 && cursor === undefined) return undefined;
    rows.push(...rowsOf(answer));
    cursor = nextCursorOf(answer);
    if (cursor === undefined) return rows;
  }
  return context.claim.notTested(`the versions of ${name} do not end within ${mostPages} pages`);
}
