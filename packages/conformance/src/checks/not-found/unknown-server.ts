import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { invented } from "./invented.js";

export const unknownServer: Check = defineCheck({
  id: "not-found.unknown-server",
  title: "the versions of an unknown server answer 404",
  requirements: ["REQ-VERSIONS-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients cannot tell a server that is not there from one without versions.",
  async run(context) {
    const { claim } = context;
    const answer = await remember(context).get("listServerVersions", {
      path: { serverName: invented.serverName },
    });

    claim.status(answer, 404);
  },
});
