import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { claimOwnDocument } from "./own-document.js";

export const buildTwinsApart: Check = defineCheck({
  id: "catalogue.build-twins-apart",
  title: "versions that differ in build metadata alone are told apart",
  requirements: ["REQ-VERSIONS-006", "REQ-VERSIONS-004"],
  level: "MUST",
  layer: "generic",
  breaks: "A client that pins one build installs another.",
  needs: { catalogue: true },
  async run(context) {
    let seen = 0;
    for (const { rows } of await presentServers(context, "build-twins"))
      for (const row of rows) if (await claimOwnDocument(context, row)) seen += 1;
    if (seen === 0) context.claim.notTested("no version with build metadata is there");
  },
});
