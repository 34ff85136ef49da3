import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { shown } from "../list/shown.js";
import { sampleNames } from "./sample-names.js";

export const queryIsIgnored: Check = defineCheck({
  id: "versions.query-is-ignored",
  title: "the versions of a server are the same with `limit` or `cursor`",
  requirements: ["REQ-VERSIONS-015"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 2 },
  async run(context) {
    const { probe, claim, survey } = context;
    const [serverName] = sampleNames(survey, 1, 2);
    if (serverName === undefined) return claim.notTested("no listed name has several versions");
    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const plain = await asking.get("listServerVersions", { path: { serverName } });
      const query = { limit: "0", cursor: ":", "x-conformance": "1" };
      const other = await asking.get("listServerVersions", { path: { serverName }, query });
      return shown(plain) === shown(other) ? [] : [shown(other)];
    });
    claim.none("other answers with a query that means nothing", differences);
  },
});
