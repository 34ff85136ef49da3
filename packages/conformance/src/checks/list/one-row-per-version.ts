import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { readVersions } from "../versions/read-versions.js";
import { relist } from "../versions/relist.js";
import { sampleNames } from "../versions/sample-names.js";

export const oneRowPerVersion: Check = defineCheck({
  id: "list.one-row-per-version",
  title: "the listing holds a row for each version of a server",
  requirements: ["REQ-LIST-047"],
  level: "SHOULD",
  layer: "official",
  breaks: "Clients that read old versions from the listing do not find them.",
  needs: { rows: 2 },
  async run(context) {
    const { probe, claim, survey } = context;
    survey.walk(probe);
    if (!survey.complete) return claim.notTested("the catalogue was not walked to its end");
    for (const name of sampleNames(survey, 4, 2)) {
      const differences = await findTwice(async (isAgain) => {
        const rows = isAgain ? await relist(probe, name) : survey.versionsOf(name);
        const versions = await readVersions(isAgain ? probe : remember(context), name);
        const [listed, known] = [new Set(rows.map(rowKey)), new Set(versions?.map(rowKey))];
        return [
          ...[...listed].filter((key) => !known.has(key)).map((key) => `${key} is listed alone`),
          ...[...known].filter((key) => !listed.has(key)).map((key) => `${key} is not listed`),
        ];
      });
      claim.none(`differences between the listing and the versions of ${name}`, differences);
    }
  },
});
