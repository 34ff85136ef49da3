import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { operationTarget } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { shown } from "../list/shown.js";
import { sampleNames } from "../versions/sample-names.js";

export const decodedTwice: Check = defineCheck({
  id: "encoding.decoded-twice",
  title: "a name that is encoded twice is found too",
  requirements: ["REQ-SURFACE-022"],
  level: "MAY",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const [serverName] = sampleNames(survey, 1).filter((name) => name.includes("/"));
    if (serverName === undefined) return claim.notTested("no listed name has a slash");
    const target = operationTarget("listServerVersions", { path: { serverName } });
    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const once = await asking.get("listServerVersions", { path: { serverName } });
      const twice = await asking.send({
        target: `${probe.prefix}${target.replace("%2F", "%252F")}`,
      });
      return shown(once) === shown(twice) ? [] : [shown(twice)];
    });
    claim.none("other answers for a name that is encoded twice", differences);
  },
});
