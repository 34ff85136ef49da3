import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { readVersions } from "./read-versions.js";
import { sampleNames } from "./sample-names.js";

export const eachVersionOnce: Check = defineCheck({
  id: "versions.each-version-once",
  title: "the versions of a server hold each version once",
  requirements: ["REQ-VERSIONS-003"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that keep a row by name and version count or write it twice.",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const names = sampleNames(survey, 5);
    if (names.length === 0) claim.notTested("no listed name can be asked for by its path");

    let seen = 0;
    for (const name of names) {
      const keys = ((await readVersions(remember(context), name)) ?? []).map(rowKey);
      seen += keys.length;
      claim.none(
        "versions come again",
        keys.filter((key, index) => keys.indexOf(key) < index),
      );
    }

    if (seen === 0) claim.notTested("no versions of the sampled names can be read");
  },
});
