import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, foreign, outdated } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

const types = ["json", "schema", "semantic", "linter"];
const severities = ["error", "warning", "info"];
// Names joined by dots, indexes in brackets; empty for the document itself.
const isPath = /^(?:[^.[\]]+(?:\[\d+\])*(?:\.[^.[\]]+(?:\[\d+\])*)*)?$/;

export const issuesHaveMembers: Check = defineCheck({
  id: "validate.issues-have-members",
  title: "an issue has type, path, message, severity and reference",
  requirements: ["REQ-DOCUMENT-042", "REQ-DOCUMENT-046"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    for (const document of [faulty, outdated, foreign]) {
      const { issues } = await verdictOn(context, document);
      context.claim.none(
        "issues of another form",
        issues.filter(
          ({ type, path, message, severity, reference }) =>
            !(
              types.includes(String(type)) &&
              severities.includes(String(severity)) &&
              [message, reference].every((text) => typeof text === "string") &&
              typeof path === "string" &&
              isPath.test(path)
            ),
        ),
      );
    }
  },
});
