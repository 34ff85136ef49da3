import { type Check, defineCheck } from "../../engine/check.js";
import { outdated, plain } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const namedSchema: Check = defineCheck({
  id: "validate.named-schema",
  title: "a document is judged by the schema that it names",
  requirements: ["REQ-DOCUMENT-050"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const isOfPackage = ({ type, path }: Readonly<Record<string, unknown>>): boolean =>
      type === "schema" && String(path).startsWith("packages[0]");
    const old = await verdictOn(context, outdated);
    const current = await verdictOn(context, { ...outdated, $schema: plain.$schema });

    claim.that(
      old.issues.some(isOfPackage),
      "a package without version has no issue under 2025-09-16",
      "an issue of type schema",
      old.issues,
    );
    claim.none("issues of the package under 2025-12-11", current.issues.filter(isOfPackage));
  },
});
