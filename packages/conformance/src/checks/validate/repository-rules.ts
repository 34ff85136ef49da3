import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, ranged } from "./documents.js";
import { semanticIssues, verdictOn } from "./verdict-on.js";

export const repositoryRules: Check = defineCheck({
  id: "validate.repository-rules",
  title: "repositories are held to their rules",
  requirements: ["REQ-DOCUMENT-065", "REQ-DOCUMENT-067"],
  level: "MUST",
  layer: "official",
  breaks: "A document that is called valid is refused when it is published.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const members = ["repository"];
    claim.equal(
      "the semantic issues of a document with faults",
      semanticIssues(await verdictOn(context, faulty), members),
      ["invalid-repository-url repository.url", "invalid-subfolder-path repository.subfolder"],
    );
    claim.equal(
      "the semantic issues of another document",
      semanticIssues(await verdictOn(context, ranged), members),
      ["invalid-repository-url repository.url", "invalid-subfolder-path repository.subfolder"],
    );
  },
});
