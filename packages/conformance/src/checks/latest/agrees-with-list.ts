import { type Check, defineCheck } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { walkLatest } from "../list/walk-latest.js";
import { relist } from "../versions/relist.js";
import { rowDifference } from "../versions/row-difference.js";
import { sampleNames } from "../versions/sample-names.js";
import { readLatest } from "./read-latest.js";

export const agreesWithList: Check = defineCheck({
  id: "latest.agrees-with-list",
  title: "`latest` answers with the row that `version=latest` lists",
  requirements: ["REQ-VERSIONS-010"],
  level: "SHOULD",
  layer: "generic",
  breaks: "VS Code shows one version in its gallery and installs another.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const names = sampleNames(survey, 5).slice(0, 4);
    if (names.length === 0) claim.notTested("no listed name can be asked for by its path");

    const listing = await walkLatest(remember(context));
    // A name that stands further back is searched for, where the walk met none.
    const met = names.filter((name) => listing.rows.some((row) => row.name === name));
    for (const name of met.length > 1 ? met : names) {
      const asking = remember(context);
      const known = listing.rows.filter((row) => row.name === name);
      const rows = known.length > 0 ? known : await relist(asking, name, { version: "latest" });
      if ((await disagreement(asking, name, rows)) === undefined) continue;
      const again = await relist(probe, name, { version: "latest" });
      const found = await disagreement(probe, name, again); // A version may have been published in between.
      claim.that(found === undefined, found ?? "", "the same row", found);
    }
  },
});

/** How `latest` of a name differs from the rows of it that `version=latest` lists. */
async function disagreement(
  probe: Probe,
  name: string,
  rows: readonly Row[],
): Promise<string | undefined> {
  const latest = await readLatest(probe, name);
  if (latest === undefined) return undefined;
  const listed = rows.find(({ version }) => version === latest.version) ?? rows[0];
  if (listed === undefined) {
    const isFound = (await relist(probe, name)).length > 0;
    return isFound ? `\`latest\` is ${rowKey(latest)}, but none is listed` : undefined;
  }
  if (rowKey(listed) !== rowKey(latest))
    return `\`latest\` is ${rowKey(latest)}, but ${rowKey(listed)} is listed`;
  // The flag is the claim of other checks.
  const difference = rowDifference(latest, listed, ["isLatest"]);
  return difference && `${rowKey(latest)}: \`latest\` and the listing differ at ${difference}`;
}
