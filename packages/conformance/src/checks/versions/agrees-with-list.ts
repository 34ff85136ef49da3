import { type Check, defineCheck } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { nextCursorOf, type Row, rowKey, rowOf, rowsOf } from "../../engine/rows.js";
import { askableRows } from "./askable-rows.js";
import { inOrderOf } from "./in-order-of.js";
import { isAskable } from "./is-askable.js";
import { relist } from "./relist.js";
import { rowDifference } from "./row-difference.js";
import { sampleNames } from "./sample-names.js";

export const agreesWithList: Check = defineCheck({
  id: "versions.agrees-with-list",
  title: "listing, versions and single version carry the same data",
  requirements: ["REQ-VERSIONS-005"],
  level: "MUST",
  layer: "generic",
  breaks: "What a client shows from the listing is not what it installs from the version.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const names = sampleNames(survey, 5).slice(0, 4);
    if (names.length === 0) claim.notTested("no listed name can be asked for by its path");

    for (const name of names) {
      const known = askableRows(survey, name);
      if ((await disagreement(remember(context), known)) === undefined) continue;
      const listed = (await relist(probe, name)).filter(isAskable);
      const found = await disagreement(probe, listed);
      claim.that(found === undefined, found ?? "", "the same data everywhere", found);
    }
  },
});

/** Where the rows of one name differ from what its versions, and the first of them alone, carry. */
async function disagreement(probe: Probe, listed: readonly Row[]): Promise<string | undefined> {
  const [first] = listed;
  if (first === undefined) return undefined;
  const path = { serverName: first.name };
  const versions = await probe.get("listServerVersions", { path });
  if (versions.status !== 200)
    return `${first.name} is listed, but its versions answer ${versions.status}`;
  const rows = new Map(
    rowsOf(versions)
      .filter(({ name }) => name === first.name)
      .map((row) => [row.version, row]),
  );
  for (const row of listed) {
    const found = rows.get(row.version);
    if (found === undefined && nextCursorOf(versions) === undefined)
      return `${rowKey(row)} is listed, but is not among the versions of its server`;
    const difference = found && rowDifference(row, inOrderOf(row, found));
    if (difference !== undefined)
      return `${rowKey(row)}: listing and versions differ at ${difference}`;
  }

  const single = await probe.get("getServerVersion", { path: { ...path, version: first.version } });
  if (single.status !== 200) return `${rowKey(first)} is listed, but answers ${single.status}`;
  const found = rowOf(single.json);
  // Which version is answered is the claim of another check.
  if (found === undefined || rowKey(found) !== rowKey(first)) return undefined;
  const difference = rowDifference(first, inOrderOf(first, found));
  return difference && `${rowKey(first)}: listing and single version differ at ${difference}`;
}
