import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { isGone } from "./is-gone.js";
import { rowsWithBuildMetadata } from "./rows-with-build-metadata.js";

export const buildMetadataReachable: Check = defineCheck({
  id: "versions.build-metadata-reachable",
  title: "a version with build metadata is reachable with `%2B`",
  requirements: ["REQ-VERSIONS-006"],
  level: "MUST",
  layer: "generic",
  breaks: "Versions such as 1.0.0+build.1 are listed, but no client can ask for them.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const rows = rowsWithBuildMetadata(survey, 3);
    if (rows.length === 0) claim.notTested("no listed version has build metadata");

    for (const row of rows) {
      const { name, version } = row;
      const answer = await remember(context).get("getServerVersion", {
        path: { serverName: name, version },
      });
      if (await isGone(probe, answer, { name, version })) continue;
      claim.status(answer, 200);
      const found = rowOf(answer.json);
      claim.equal("the name and version", found && rowKey(found), rowKey(row));
    }
  },
});
