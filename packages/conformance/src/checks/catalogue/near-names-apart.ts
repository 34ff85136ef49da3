import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { claimOwnDocument } from "./own-document.js";

export const nearNamesApart: Check = defineCheck({
  id: "catalogue.near-names-apart",
  title: "names that nearly agree, in letter case too, are told apart",
  requirements: ["REQ-VERSIONS-004", "REQ-SURFACE-007"],
  level: "MUST",
  layer: "generic",
  breaks: "A client that asks for one server installs another: a look-alike of it.",
  needs: { catalogue: true },
  async run(context) {
    let seen = 0;
    for (const { rows } of await presentServers(context, "near-names", "prefixes", "searches"))
      for (const row of rows) if (await claimOwnDocument(context, row)) seen += 1;
    if (seen === 0) context.claim.notTested("no name that is near another is there");
  },
});
