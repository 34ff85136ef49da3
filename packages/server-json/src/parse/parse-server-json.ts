import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import { type ValidateOptions, validateServerJson } from "../validate-server-json.js";
import type { ValidationIssue, ValidationResult } from "../validation-result.js";
import { indexLines, type LineIndex } from "./line-index.js";
import { memberIssues } from "./member-issues.js";
import { findTooDeep } from "./nesting-depth.js";
import { nearestNode, nodeAt, offsetOf } from "./node-at.js";
import { syntaxIssues } from "./syntax-issues.js";
import type { TextIssue } from "./text-issue.js";
import { trailingCommas } from "./trailing-commas.js";

/** A document that was read from text, and what is to be said of text and document. */
export interface ParsedServerJson {
  /** What the text holds, mistakes of its syntax passed over; undefined where nothing can be made of it. */
  readonly document: unknown;
  /** Every issue has a line and a column. Those of the text come first, in its order. */
  readonly result: ValidationResult;
}

const mostCharacters = 1_048_576;
const mostLevels = 1_000;

/**
 * Reads a server.json document from text and judges both, as {@link validateServerJson} does for a value.
 * Syntax errors are recovered from, so that one run reports all of them and what it can of the document.
 * Refused with one issue: texts of 1,048,576 characters or more, which no registry takes, and nesting
 * beyond 1,000 levels. Never throws.
 */
export function parseServerJson(text: string, options: ValidateOptions = {}): ParsedServerJson {
  const refusal = whyUnread(text);
  if (refusal !== undefined) return refused(text, refusal);
  const hasMark = text.startsWith("\uFEFF");
  // A blank keeps all offsets in place.
  const content = hasMark ? ` ${text.slice(1)}` : text;
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { disallowComments: true, allowTrailingComma: true });
  const syntax = [...syntaxIssues(content, errors), ...trailingCommas(content)];
  const textIssues = [
    ...(hasMark ? [byteOrderMark] : []),
    ...syntax,
    ...(root === undefined ? [] : memberIssues(root)),
  ].sort((left, right) => left.offset - right.offset);
  const positionOf = indexLines(text);
  if (root === undefined) return unreadable(textIssues, positionOf);

  const document: unknown = errors.length === 0 ? toValue(content, root) : getNodeValue(root);
  const judged = validateServerJson(document, options);
  const issues = [
    ...textIssues.map((issue) => toIssue(issue, positionOf)),
    ...judged.issues
      .filter((issue) => !isDoingOf(syntax, issue, root))
      .map((issue) => ({ ...issue, ...positionOf(offsetOf(nearestNode(root, issue.pointer))) })),
  ];
  const valid = !issues.some(({ severity }) => severity === "error");
  return { document, result: { ...judged, valid, issues } };
}

function whyUnread(text: string): TextIssue | undefined {
  if (text.length >= mostCharacters)
    return {
      code: "json-too-large",
      severity: "error",
      offset: 0,
      length: 1,
      message: `the text has ${text.length} characters; a registry takes fewer than ${mostCharacters}`,
      hint: "Is this a server.json? Long content belongs behind a link.",
    };
  const offset = findTooDeep(text, mostLevels);
  if (offset === undefined) return undefined;
  const message = `the text is nested more than ${mostLevels} levels deep`;
  return { code: "json-too-deep", severity: "error", offset, length: 1, message };
}

const byteOrderMark: TextIssue = {
  code: "json-byte-order-mark",
  severity: "error",
  offset: 0,
  length: 1,
  message: "the text begins with a byte-order mark",
  hint: "Save the file as UTF-8 without one.",
};

function refused(text: string, issue: TextIssue): ParsedServerJson {
  return unreadable([issue], indexLines(text.slice(0, issue.offset)));
}

function unreadable(issues: readonly TextIssue[], positionOf: LineIndex): ParsedServerJson {
  const result = {
    valid: false,
    schemaVersion: null,
    issues: issues.map((issue) => toIssue(issue, positionOf)),
  };
  return { document: undefined, result };
}

/** The value as `JSON.parse` reads it wherever the text is JSON but for a trailing comma. */
function toValue(content: string, root: Node): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return getNodeValue(root); // A trailing comma, which is an issue of its own.
  }
}

function toIssue(
  { code, offset, length: _, ...issue }: TextIssue,
  positionOf: LineIndex,
): ValidationIssue {
  return { type: "json", path: "", pointer: "", reference: code, ...issue, ...positionOf(offset) };
}

/** Whether something is only missing because the text around it is broken. */
function isDoingOf(syntax: readonly TextIssue[], issue: ValidationIssue, root: Node): boolean {
  const isAboutAbsence =
    /required$|\/anyOf$/.test(issue.reference) || nodeAt(root, issue.pointer) === undefined;
  if (!isAboutAbsence) return false;
  const { offset, length } = nearestNode(root, issue.pointer);
  return syntax.some((mistake) => {
    const isComma = mistake.code === "json-trailing-comma";
    return !isComma && mistake.offset >= offset && mistake.offset <= offset + length;
  });
}
