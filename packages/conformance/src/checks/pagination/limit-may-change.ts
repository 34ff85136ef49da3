import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { nextCursorOf, rowKey, rowsOf } from "../../engine/rows.js";
import { repeated } from "../list/repeated.js";
import { stillListed } from "../list/still-listed.js";
import { isRefused } from "./is-refused.js";

/** Page sizes that registries take as a rule, one after the other. */
const sizes = ["2", "50", "10", "100"];

export const limitMayChange: Check = defineCheck({
  id: "pagination.limit-may-change",
  title: "a walk with another `limit` for each cursor meets all once",
  requirements: ["REQ-LIST-054"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients that ask for more as people scroll lose servers, or show them twice.",
  needs: { rows: 6 },
  async run(context) {
    const { claim, survey, probe } = context;
    const faults = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const { keys, ended } = await walkInUnequalPages({ ...context, probe: asking });
      const met = new Set(keys);
      const missed = ended ? survey.rows.filter((row) => !met.has(rowKey(row))) : [];
      return [
        ...repeated(keys).map((key) => `${key} comes twice`),
        ...(await stillListed(probe, survey, missed)).map((row) => `${rowKey(row)} is missed`),
      ];
    });

    claim.none("faults of a walk whose pages are of different sizes", faults);
  },
});

/** The first pages of the listing, each of another size. */
async function walkInUnequalPages({
  probe,
  claim,
}: CheckContext): Promise<{ keys: readonly string[]; ended: boolean }> {
  const keys: string[] = [];
  let cursor: string | undefined;
  for (const limit of sizes) {
    const query = { limit, ...(cursor !== undefined && { cursor }) };
    const page = await probe.get("listServers", { query });
    if (isRefused(page))
      return claim.notTested(`the registry refuses a page with \`limit=${limit}\``);
    keys.push(...rowsOf(page).map(rowKey));
    cursor = nextCursorOf(page);
    if (cursor === undefined) return { keys, ended: true };
  }
  return { keys, ended: false };
}
