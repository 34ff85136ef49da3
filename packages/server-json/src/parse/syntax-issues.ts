import { type ParseError, printParseErrorCode } from "jsonc-parser";
import { describeSyntaxError } from "./describe-syntax-error.js";
import type { TextIssue } from "./text-issue.js";

/** A text with more mistakes than these is no JSON to begin with. */
const mostIssues = 100;

/**
 * The syntax errors of a text, one for each mistake: what a tolerant parser reports while it still looks
 * for its way back after a mistake is left out. At most 100.
 */
export function syntaxIssues(text: string, errors: readonly ParseError[]): readonly TextIssue[] {
  const issues: TextIssue[] = [];
  const end = text.trimEnd().length;
  let recoveredAt = -1;
  for (const error of errors) {
    const isAfterMistake = recoveredAt >= 0 && !hasRecovered(text.slice(recoveredAt, error.offset));
    if (!isAfterMistake) issues.push(describeSyntaxError(text, error, end));
    if (issues.length === mostIssues) break;
    recoveredAt = Math.max(recoveredAt, endOf(text, error));
  }
  return issues;
}

/** Whether the text between two errors shows that the parser was back on its way: a whole member, or a comma. */
function hasRecovered(between: string): boolean {
  return /[,\n]|"[^"\n]*"\s*:/.test(between);
}

function endOf(text: string, { error, offset, length }: ParseError): number {
  const end = offset + length;
  if (printParseErrorCode(error) !== "UnexpectedEndOfString") return end;
  // A text that is left open swallows the comma behind it; whatever follows on the next line is its doing.
  const lineEnd = text.indexOf("\n", end);
  const nextEnd = lineEnd < 0 ? -1 : text.indexOf("\n", lineEnd + 1);
  return nextEnd < 0 ? text.length : nextEnd;
}
