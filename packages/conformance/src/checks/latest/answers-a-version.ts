import { type Check, defineCheck } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey, rowOf } from "../../engine/rows.js";
import type { Survey } from "../../engine/survey.js";
import { sampleNames } from "../versions/sample-names.js";
import { isLatestOwed } from "./is-latest-owed.js";

export const answersAVersion: Check = defineCheck({
  id: "latest.answers-a-version",
  title: "`latest` answers with a version of the server",
  requirements: ["REQ-VERSIONS-007"],
  level: "MUST",
  layer: "generic",
  breaks:
    "VS Code and Copilot CLI look servers up by `latest`: without it they call a server unlisted, or block it.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const names = sampleNames(survey, 5);
    if (names.length === 0) claim.notTested("no listed name can be asked for by its path");

    let seen = 0;
    for (const name of names) {
      const path = { serverName: name, version: "latest" };
      const answer = await remember(context).get("getServerVersion", { path });
      if (answer.status === 404 && !(await isLatestOwed(probe, name))) continue;
      seen += 1;
      claim.status(answer, 200);
      const row = rowOf(answer.json);
      claim.equal("the name", row?.name, name);
      claim.that(row?.status !== "deleted", "it is deleted", "a published version", row?.status);
      claim.that(
        row !== undefined && (await isPublished(probe, survey, row)),
        `${row?.version} is not one of the server's versions`,
        "a version that is listed or can be asked for",
        row?.version,
      );
    }

    if (seen === 0) claim.notTested("no sampled name has a latest version that is not deleted");
  },
});

async function isPublished(probe: Probe, survey: Survey, row: Row): Promise<boolean> {
  if (survey.versionsOf(row.name).some(({ version }) => version === row.version)) return true;
  const answer = await probe.get("getServerVersion", {
    path: { serverName: row.name, version: row.version },
  });
  const found = row.version !== "latest" && answer.status === 200 ? rowOf(answer.json) : undefined;
  return found !== undefined && rowKey(found) === rowKey(row);
}
