import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { claimOwnDocument } from "./own-document.js";

export const otherVersionsReachable: Check = defineCheck({
  id: "catalogue.other-versions-reachable",
  title: "versions that are no semantic ones are reached and told apart",
  requirements: ["REQ-VERSIONS-004"],
  level: "MUST",
  layer: "generic",
  breaks: "A version that is listed cannot be installed, or is another one.",
  needs: { catalogue: true },
  async run(context) {
    let seen = 0;
    for (const { rows } of await presentServers(context, "other-versions", "long-versions"))
      for (const row of rows) if (await claimOwnDocument(context, row)) seen += 1;
    if (seen === 0) context.claim.notTested("no such version is there");
  },
});
