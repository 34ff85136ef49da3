import { type Check, defineCheck } from "../../engine/check.js";
import { schemaOnly } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

/** The schema's address and the pointer of a keyword; the way that led there may follow. */
const isReference = /\/schemas\/2025-12-11\/server\.schema\.json#\/\S+(?: from: \S.*)?$/;

export const schemaReferences: Check = defineCheck({
  id: "validate.schema-references",
  title: "an issue of the JSON Schema refers to the keyword that is broken",
  requirements: ["REQ-DOCUMENT-047"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { issues } = await verdictOn(context, schemaOnly);
    context.claim.none(
      "references of another form",
      issues
        .filter(({ type, severity }) => type === "schema" && severity === "error")
        .map(({ reference }) => String(reference))
        .filter((reference) => !isReference.test(reference)),
    );
  },
});
