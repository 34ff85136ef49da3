import { isDeepStrictEqual } from "node:util";
import type { Difference } from "./difference.js";
import type { Kind } from "./kinds.js";
import { show, showChange } from "./show.js";
import type { RuleRecord } from "./state/specification-state.js";

/** Members that explain a rule, or say when it is looked at; no document is judged otherwise by them. */
const record = ["examples", "explanation", "fix", "message", "order", "requirement", "text"];

/** Semantic rules, by code. One of the severity `error` makes a document invalid. */
export function compareRules(
  before: readonly RuleRecord[],
  after: readonly RuleRecord[],
): Difference[] {
  const was = new Map(before.map((rule) => [rule.code, rule]));
  const is = new Map(after.map((rule) => [rule.code, rule]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((code): Difference[] => {
    const [left, right] = [was.get(code), is.get(code)];
    const told = (kind: Kind, detail: string): Difference => ({
      kind,
      place: `spec/rules.yaml#${code}`,
      detail,
      subject: { rule: code },
    });
    if (left === undefined && right !== undefined)
      return [told(refuses(right) ? "error-rule-added" : "notice-rule-added", severityOf(right))];
    if (left !== undefined && right === undefined)
      return [told(refuses(left) ? "error-rule-removed" : "notice-rule-removed", severityOf(left))];
    if (left === undefined || right === undefined) return [];
    return compareRule(left, right).map(([kind, detail]) => told(kind, detail));
  });
}

function compareRule(was: RuleRecord, is: RuleRecord): [Kind, string][] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((member) => !isDeepStrictEqual(was[member], is[member]))
    .sort()
    .map((member): [Kind, string] => {
      const detail = `${member} ${showChange(was[member], is[member])}`;
      if (record.includes(member)) return ["rule-text-changed", detail];
      if (member !== "severity" || refuses(was) === refuses(is)) return ["rule-changed", detail];
      return [refuses(is) ? "rule-raised" : "rule-lowered", detail];
    });
}

function refuses(rule: RuleRecord): boolean {
  return severityOf(rule) === "error";
}

function severityOf({ severity }: RuleRecord): string {
  return typeof severity === "string" ? severity : show(severity);
}
