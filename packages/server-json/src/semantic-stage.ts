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
  return [
    ...applyRules(documentRules, document, []),
    ...document.icons.flatMap((icon, index) => applyRules(iconRules, icon, ["icons", index])),
    ...document.packages.flatMap((subject, index) => {
      const place: readonly PathSegment[] = ["packages", index];
      return [
        ...applyRules(packageRules, subject, place),
        ...subject.runtimeArguments.flatMap((argument, position) =>
          applyRules(argumentRules, argument, [...place, "runtimeArguments", position]),
        ),
        ...subject.packageArguments.flatMap((argument, position) =>
          applyRules(argumentRules, argument, [...place, "packageArguments", position]),
        ),
        ...applyRules(transportRules, subject, place),
      ];
    }),
    ...document.remotes.flatMap((remote, index) =>
      applyRules(remoteRules, remote, ["remotes", index]),
    ),
  ];
}

function applyRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  place: readonly PathSegment[],
): readonly ValidationIssue[] {
  return rules.flatMap((rule) => {
    const message = rule.judge(subject);
    if (message === undefined) {
      return [];
    }
    const segments = [...place, ...rule.member];
    return [
      {
        type: "semantic",
        severity: "error",
        path: dottedPath(segments),
        pointer: jsonPointer(segments),
        reference: rule.code,
        message,
        hint: rule.hint ?? ruleFixes[rule.code],
      },
    ];
  });
}
