import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, ranged } from "./documents.js";
import { semanticIssues, verdictOn } from "./verdict-on.js";

export const nameRules: Check = defineCheck({
  id: "validate.name-rules",
  title: "names, versions and titles are held to their rules",
  requirements: ["REQ-DOCUMENT-060", "REQ-DOCUMENT-070"],
  level: "MUST",
  layer: "official",
  breaks: "A document that is called valid is refused when it is published.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const members = ["name", "version", "title"];
    claim.equal(
      "the semantic issues of a document with faults",
      semanticIssues(await verdictOn(context, faulty), members),
      [
        "invalid-server-name name",
        "reserved-version-string version",
        "title-whitespace-only title",
      ],
    );
    claim.equal(
      "the semantic issues of another document",
      semanticIssues(await verdictOn(context, ranged), members),
      ["invalid-server-name name", "version-looks-like-range version"],
    );
  },
});
