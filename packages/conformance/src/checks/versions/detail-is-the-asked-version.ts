import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { askableRows } from "./askable-rows.js";
import { isGone } from "./is-gone.js";
import { sampleNames } from "./sample-names.js";

export const detailIsTheAskedVersion: Check = defineCheck({
  id: "versions.detail-is-the-asked-version",
  title: "asking for a version answers with exactly that version",
  requirements: ["REQ-VERSIONS-004", "REQ-SYNC-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that pin a version run another one.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const rows = sampleNames(survey, 5)
      .slice(0, 3)
      .flatMap((name) => {
        const versions = askableRows(survey, name);
        return versions.length === 1 ? versions : [...versions.slice(0, 1), ...versions.slice(-1)];
      });
    if (rows.length === 0) claim.notTested("no listed version can be asked for by its path");

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
