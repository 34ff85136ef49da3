import { type Check, defineCheck } from "../../engine/check.js";
import { faulty } from "./documents.js";
import { semanticIssues, verdictOn } from "./verdict-on.js";

export const remoteRules: Check = defineCheck({
  id: "validate.remote-rules",
  title: "remotes are held to their rules",
  requirements: ["REQ-DOCUMENT-082", "REQ-DOCUMENT-083", "REQ-DOCUMENT-084", "REQ-DOCUMENT-085"],
  level: "MUST",
  layer: "official",
  breaks: "A document that is called valid is refused when it is published.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const members = ["remotes"];
    claim.equal(
      "the semantic issues of a document with faults",
      semanticIssues(await verdictOn(context, faulty), members),
      [
        "unsupported-remote-transport-type remotes[0].type",
        "remote-transport-url-required remotes[1].url",
        "invalid-templated-url remotes[1].url",
        "invalid-remote-url remotes[2].url",
        "invalid-remote-url remotes[3].url",
        "invalid-templated-url remotes[4].url",
      ],
    );
  },
});
