import { type Check, defineCheck } from "../../engine/check.js";
import { schemaOnly } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const repositoryWithoutSource: Check = defineCheck({
  id: "validate.repository-without-source",
  title: "rules leave a repository without `url` and `source` alone",
  requirements: ["REQ-DOCUMENT-066"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { issues } = await verdictOn(context, schemaOnly);
    context.claim.none(
      "semantic issues of the repository",
      issues.filter(
        ({ type, path }) => type === "semantic" && String(path).startsWith("repository"),
      ),
    );
  },
});
