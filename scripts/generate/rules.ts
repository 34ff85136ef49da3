import { readRules, rulesFile } from "../lib/rules.js";
import { type Artefact, header, toJson } from "./artefacts.js";

/** The rules of a document as data for other languages and as a module. */
export function generateRules(): Artefact[] {
  const { base, rules } = readRules();
  return [
    { path: "spec/dist/rules.json", text: `${toJson({ base, rules })}\n` },
    {
      path: "packages/types/src/generated/rules.ts",
      text: `${header(rulesFile)}
import type { RuleDescription } from "../rule-description.js";

/** Code of a rule, as issues carry it in \`reference\`. */
export type RuleCode =${rules.map(({ code }) => `\n  | ${JSON.stringify(code)}`).join("")};

/** The document that the examples of every rule are JSON merge patches of (RFC 7396). */
export const exampleBase: Readonly<Record<string, unknown>> = ${toJson(base)};

/** Every rule, by code, in the order in which the official registry reports them. */
export const rules: Readonly<Record<RuleCode, RuleDescription>> = ${toJson(
        Object.fromEntries(rules.map((rule) => [rule.code, rule])),
      )};

/** How to mend what breaks a rule, by code; apart from the rules, so that a bundle need not hold them. */
export const ruleFixes: Readonly<Record<RuleCode, string>> = ${toJson(
        Object.fromEntries(rules.map(({ code, fix }) => [code, fix])),
      )};
`,
    },
  ];
}
