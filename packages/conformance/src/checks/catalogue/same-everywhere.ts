import { presentServers } from "../../catalogue/present-servers.js";
import type { CheckContext } from "../../engine/check.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import type { Probe } from "../../engine/probe.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { relist } from "../versions/relist.js";
import { rowDifference } from "../versions/row-difference.js";
import { versionRows } from "./version-rows.js";

export const sameEverywhere: Check = defineCheck({
  id: "catalogue.same-everywhere",
  title: "the listing and the versions of each known server agree",
  requirements: ["REQ-VERSIONS-005"],
  level: "MUST",
  layer: "generic",
  breaks: "What a client shows from the listing is not what it installs from the version.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, survey, claim } = context;
    survey.walk(probe);
    for (const { name } of await presentServers(context))
      claim.none(
        `versions of ${name} differ between the listing and its list of versions`,
        await findTwice(async (isAgain) =>
          isAgain
            ? differences(context, name, await relist(probe, name), probe)
            : differences(context, name, survey.versionsOf(name)),
        ),
      );
  },
});

async function differences(
  context: CheckContext,
  name: string,
  listed: readonly Row[],
  asking?: Probe,
): Promise<readonly string[]> {
  const shown = (await versionRows(context, name, {}, asking)) ?? [];
  const byVersion = new Map(shown.map((row) => [row.version, row]));
  return listed.flatMap((row) => {
    const other = byVersion.get(row.version);
    const difference = other && rowDifference(row, other);
    return difference === undefined ? [] : [`${rowKey(row)} at ${difference}`];
  });
}
