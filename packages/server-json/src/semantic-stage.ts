import { ruleFixes } from "@mcp-registry-kit/types/rules";
import type { DocumentView } from "./document-view.js";
import { dottedPath, jsonPointer, type PathSegment } from "./json-path.js";
import {
  argumentRules,
  documentRules,
  iconRules,
  packageRules,
  remoteRules,
  transportRules,
} from "./rules/index.js";
import type { Rule } from "./rules/rule.js";
import type { ValidationIssue } from "./validation-result.js";

/** Every broken rule of the registry in a document, in the order of the official registry. */
export function checkSemantics(document: DocumentView): readonly ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  applyRules(documentRules, document, [], issues);
  for (const [index, icon] of document.icons.entries())
    applyRules(iconRules, icon, ["icons", index], issues);
  for (const [index, subject] of document.packages.entries()) {
    const place: readonly PathSegment[] = ["packages", index];
    applyRules(packageRules, subject, place, issues);
    for (const list of ["runtimeArguments", "packageArguments"] as const)
      for (const [position, argument] of subject[list].entries())
        applyRules(argumentRules, argument, [...place, list, position], issues);
    applyRules(transportRules, subject, place, issues);
  }
  for (const [index, remote] of document.remotes.entries())
    applyRules(remoteRules, remote, ["remotes", index], issues);
  return issues;
}

function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  place: readonly PathSegment[],
  issues: ValidationIssue[],
): void {
  for (const rule of rules) {
    const message = rule.judge(subject);
    if (message === undefined) continue;
    const segments = [...place, ...rule.member];
    issues.push({
      type: "semantic",
      severity: "error",
      path: dottedPath(segments),
      pointer: jsonPointer(segments),
      reference: rule.code,
      message,
      hint: rule.hint ?? ruleFixes[rule.code],
    });
  }
}
