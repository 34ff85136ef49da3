import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, outdated, plain, unknown } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const validHasNoError: Check = defineCheck({
  id: "validate.valid-has-no-error",
  title: "`valid` is false exactly where an issue is an error",
  requirements: ["REQ-DOCUMENT-043"],
  level: "MUST",
  layer: "official",
  breaks: "Publishers mend what is no fault, or publish what is refused.",
  needs: { listing: false },
  async run(context) {
    for (const document of [plain, faulty, { ...outdated, packages: [] }, unknown]) {
      const { valid, issues } = await verdictOn(context, document);
      const hasError = issues.some(({ severity }) => severity === "error");
      context.claim.equal("`valid`", valid, !hasError);
    }
  },
});
