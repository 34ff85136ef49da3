import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, ranged } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const versionRules: Check = defineCheck({
  id: "validate.version-rules",
  title: "`latest` and ranges are no versions, and what looks so is one",
  requirements: ["REQ-DOCUMENT-061", "REQ-DOCUMENT-062", "REQ-DOCUMENT-063"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const rules = ["reserved-version-string", "version-looks-like-range"];
    const places = async (document: unknown): Promise<readonly string[]> =>
      (await verdictOn(context, document)).issues
        .filter(({ reference }) => rules.includes(String(reference)))
        .map(({ reference, path }) => `${reference} ${path}`);

    claim.equal("issues of versions", await places(faulty), [
      "reserved-version-string version",
      "reserved-version-string packages[0].version",
      "version-looks-like-range packages[1].version",
    ]);
    claim.equal("issues of versions", await places(ranged), [
      "version-looks-like-range version",
      ...[0, 1, 2, 3].map((index) => `version-looks-like-range packages[${index}].version`),
    ]);
  },
});
