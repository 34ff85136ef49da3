import { type Check, defineCheck } from "../../engine/check.js";
import { foreign, outdated, unknown } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const schemaVersions: Check = defineCheck({
  id: "validate.schema-versions",
  title: "a `$schema` that is not the current one is told by its fault",
  requirements: ["REQ-DOCUMENT-052", "REQ-DOCUMENT-056", "REQ-DOCUMENT-057", "REQ-DOCUMENT-058"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const extracted = (await verdictOn(context, foreign)).issues;
    const available = (await verdictOn(context, unknown)).issues;
    const old = await verdictOn(context, { ...outdated, packages: [] });

    claim.equal("issues of a `$schema` of no known form", extracted.map(shown), [
      "schema error schema schema-version-extraction-error",
      "semantic error title title-whitespace-only",
    ]);
    claim.equal("issues of a `$schema` that was never published", available.map(shown), [
      "semantic warning schema schema-version-deprecated",
      "schema error schema schema-version-not-available",
      "semantic error title title-whitespace-only",
    ]);
    claim.equal("`valid` of a document of an older date", old.valid, true);
    claim.equal("issues of a document of an older date", old.issues.map(shown), [
      "semantic warning schema schema-version-deprecated",
    ]);
  },
});

function shown({ type, severity, path, reference }: Readonly<Record<string, unknown>>): string {
  return `${type} ${severity} ${path} ${reference}`;
}
