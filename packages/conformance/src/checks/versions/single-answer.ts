import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { itemsOf } from "../list/items-of.js";
import { sampleNames } from "./sample-names.js";

export const singleAnswer: Check = defineCheck({
  id: "versions.single-answer",
  title: "the versions of a server come whole, with their number",
  requirements: ["REQ-VERSIONS-016"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    for (const serverName of sampleNames(survey, 5)) {
      const answer = await remember(context).get("listServerVersions", { path: { serverName } });
      if (answer.status !== 200 || !isObject(answer.json)) continue;
      const metadata = answer.json["metadata"];
      const { count, nextCursor } = isObject(metadata) ? metadata : {};
      claim.equal(`\`count\` of the versions of ${serverName}`, count, itemsOf(answer).length);
      claim.equal(`\`nextCursor\` of the versions of ${serverName}`, nextCursor, undefined);
    }
  },
});
