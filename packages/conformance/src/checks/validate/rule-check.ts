import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, ranged } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

/** What a check of semantic rules declares: the rules, and where two documents break them. */
export interface RuleClaim extends Pick<Check, "id" | "title" | "requirements"> {
  /** Codes of the rules. */
  readonly rules: readonly string[];
  /** Members whose issues are compared, as the beginning of a path. Default all. */
  readonly below?: string;
  /** Issues of the document with faults at many places, each a code and a path, in their order. */
  readonly faulty: readonly string[];
  /** Issues of the document with ranges. Default none. */
  readonly ranged?: readonly string[];
}

/** Declares a check of rules: they are named where they are broken, and nowhere else. */
export function defineRuleCheck(declared: RuleClaim): Check {
  const {
    id,
    title,
    requirements,
    rules,
    below = "",
    faulty: first,
    ranged: second = [],
  } = declared;
  return defineCheck({
    id,
    title,
    requirements,
    level: "MUST",
    layer: "official",
    breaks:
      "A document that is called valid is refused when it is published, or the other way round.",
    needs: { listing: false },
    async run(context) {
      for (const [document, expected] of [
        [faulty, first],
        [ranged, second],
      ] as const) {
        const { issues } = await verdictOn(context, document);
        const found = issues
          .filter(
            ({ reference, path }) =>
              rules.includes(String(reference)) && String(path).startsWith(below),
          )
          .map(({ reference, path }) => `${reference} ${path}`);
        context.claim.equal(`the issues of ${rules.join(", ")}`, found, expected);
      }
    },
  });
}
