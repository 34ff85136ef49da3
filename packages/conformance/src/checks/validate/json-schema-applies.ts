import { type Check, defineCheck } from "../../engine/check.js";
import { schemaOnly } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const jsonSchemaApplies: Check = defineCheck({
  id: "validate.json-schema-applies",
  title: "what the JSON Schema alone forbids is an error of its own",
  requirements: ["REQ-DOCUMENT-053", "REQ-DOCUMENT-054"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { issues } = await verdictOn(context, schemaOnly);
    const places = issues
      .filter(({ type, severity }) => type === "schema" && severity === "error")
      .map(({ path }) => String(path));
    context.claim.none(
      "faults that only the JSON Schema sees and that are not named",
      [
        "repository",
        "icons[0].sizes[0]",
        "packages[0].runtimeArguments[0]",
        "remotes[0].url",
      ].filter((place) => !places.some((path) => path.startsWith(place))),
    );
  },
});
