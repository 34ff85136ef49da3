import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, ranged } from "./documents.js";
import { semanticIssues, verdictOn } from "./verdict-on.js";

export const linkRules: Check = defineCheck({
  id: "validate.link-rules",
  title: "websites and icons are held to their rules",
  requirements: ["REQ-DOCUMENT-068", "REQ-DOCUMENT-069", "REQ-DOCUMENT-071"],
  level: "MUST",
  layer: "official",
  breaks: "A document that is called valid is refused when it is published.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const members = ["websiteUrl", "icons"];
    claim.equal(
      "the semantic issues of a document with faults",
      semanticIssues(await verdictOn(context, faulty), members),
      [
        "website-url-must-be-absolute websiteUrl",
        "website-url-invalid-scheme websiteUrl",
        "website-url-invalid-characters websiteUrl",
        "icon-src-not-absolute icons[0].src",
        "icon-src-invalid-scheme icons[0].src",
        "icon-src-invalid-scheme icons[1].src",
      ],
    );
    claim.equal(
      "the semantic issues of another document",
      semanticIssues(await verdictOn(context, ranged), members),
      ["website-url-invalid-scheme websiteUrl", "icon-src-invalid-scheme icons[0].src"],
    );
  },
});
