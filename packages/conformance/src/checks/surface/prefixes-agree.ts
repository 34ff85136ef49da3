import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { operationTarget } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { shown } from "../list/shown.js";
import { invented } from "../not-found/invented.js";
import { sampleNames } from "../versions/sample-names.js";

export const prefixesAgree: Check = defineCheck({
  id: "surface.prefixes-agree",
  title: "`/v0` answers as `/v0.1` does",
  requirements: ["REQ-SURFACE-009"],
  level: "SHOULD",
  layer: "official",
  breaks: "The publisher command line works on `/v0` alone.",
  async run(context) {
    const { probe, claim, survey } = context;
    const other = probe.prefix === "/v0" ? "/v0.1" : "/v0";
    const paths = [
      "/servers?limit=2",
      operationTarget("listServerVersions", { path: { serverName: invented.serverName } }),
    ];
    for (const serverName of sampleNames(survey, 1))
      paths.push(operationTarget("getServerVersion", { path: { serverName, version: "latest" } }));

    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const found: string[] = [];
      for (const path of paths) {
        const one = await asking.send({ target: `${probe.prefix}${path}` });
        const two = await asking.send({ target: `${other}${path}` });
        if (shown(one) !== shown(two)) found.push(`${path}: ${one.status} and ${two.status}`);
      }
      return found;
    });
    claim.none(`answers that are others below \`${other}\``, differences);
  },
});
