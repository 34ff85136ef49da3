import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { sampleNames } from "../versions/sample-names.js";
import { invented } from "./invented.js";

export const serverNotFound: Check = defineCheck({
  id: "not-found.server-not-found",
  title: "unknown servers and versions are answered `Server not found`",
  requirements: ["REQ-VERSIONS-019"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const { serverName, version } = invented;
    const [name = serverName] = sampleNames(survey, 1);
    const answers = [
      await probe.get("listServerVersions", { path: { serverName } }),
      await probe.get("getServerVersion", { path: { serverName, version: "latest" } }),
      await probe.get("getServerVersion", { path: { serverName: name, version } }),
    ];
    for (const { json, exchange } of answers)
      claim.equal(
        `\`detail\` for ${exchange.url}`,
        isObject(json) ? json["detail"] : undefined,
        "Server not found",
      );
  },
});
