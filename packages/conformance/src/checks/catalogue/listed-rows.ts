import type { CheckContext } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import type { Row } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";

const mostPages = 60;

/**
 * All rows of a listing, followed to its end.
 *
 * @param query filters; what is sent beside `limit`
 * @param asking what asks; by default one that sends no request twice in a run
 * @throws {Inconclusive} not tested, where the end is beyond 60 pages.
 */
export async function listedRows(
  context: CheckContext,
  query: Readonly<Record<string, string>> = {},
  asking: Probe = remember(context),
): Promise<readonly Row[]> {
  const walk = await walkList(asking, { ...query, limit: "100" }, mostPages);
  if (walk.end !== "end")
    return context.claim.notTested(
      `the listing${describe(query)} does not end within ${mostPages} pages`,
    );
  return walk.rows;
}

function describe(query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? "" : ` with ${pairs.join("&")}`;
}
