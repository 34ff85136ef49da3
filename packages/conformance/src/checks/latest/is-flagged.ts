import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { sampleNames } from "../versions/sample-names.js";
import { readLatest } from "./read-latest.js";

export const isFlagged: Check = defineCheck({
  id: "latest.is-flagged",
  title: "what `latest` answers is flagged as latest",
  requirements: ["REQ-VERSIONS-008"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that read the flag call the newest version outdated.",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const names = sampleNames(survey, 5);
    if (names.length === 0) claim.notTested("no listed name can be asked for by its path");

    let answered = 0;
    let flags = 0;
    for (const name of names) {
      const row = await readLatest(remember(context), name);
      if (row === undefined) continue;
      answered += 1;
      if (row.isLatest === undefined) continue;
      flags += 1;
      claim.equal(`isLatest of ${rowKey(row)}`, row.isLatest, true);
    }

    if (answered === 0) claim.notTested("no sampled name has a latest version that is not deleted");
    if (flags === 0) claim.notApplicable("the registry does not flag versions as latest");
  },
});
