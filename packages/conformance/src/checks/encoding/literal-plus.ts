import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { isGone } from "../versions/is-gone.js";
import { rowsWithBuildMetadata } from "../versions/rows-with-build-metadata.js";

export const literalPlus: Check = defineCheck({
  id: "encoding.literal-plus",
  title: "a version with build metadata is reachable with a literal `+`",
  requirements: ["REQ-SURFACE-008"],
  level: "SHOULD",
  layer: "official",
  breaks: "Clients that leave `+` in a path as it is, which RFC 3986 allows, miss the version.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const rows = rowsWithBuildMetadata(survey, 3);
    if (rows.length === 0) claim.notTested("no listed version has build metadata");

    for (const row of rows) {
      const { name, version } = row;
      const target = operationTarget("getServerVersion", { path: { serverName: name, version } });
      const answer = await remember(context).send({
        target: `${probe.prefix}${target.replaceAll("%2B", "+")}`,
      });
      if (await isGone(probe, answer, { name, version })) continue;
      claim.status(answer, 200);
      const found = rowOf(answer.json);
      claim.equal("the name and version", found && rowKey(found), rowKey(row));
    }
  },
});
