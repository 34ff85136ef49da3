import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { TextIssue } from "./text-issue.js";

type Wording = readonly [message: string, hint?: string];

const misspelt: Readonly<Record<string, string>> = {
  True: "true",
  TRUE: "true",
  False: "false",
  FALSE: "false",
  None: "null",
  NULL: "null",
  undefined: "null",
};

/**
 * A parser's error as an issue with a sentence for people and, where there is one, the fix.
 *
 * @param end offset from which on the text holds white space alone
 */
export function describeSyntaxError(text: string, error: ParseError, end: number): TextIssue {
  const { offset } = error;
  const length = Math.max(1, Math.min(error.length, text.length - offset));
  const [message, hint] = wordingOf(text, error, end);
  const code =
    printParseErrorCode(error.error) === "InvalidCommentToken"
      ? "json-comment"
      : "json-syntax-error";
  return {
    code,
    severity: "error",
    offset,
    length,
    message,
    ...(hint !== undefined && { hint }),
  };
}

function wordingOf(text: string, { error, offset, length }: ParseError, end: number): Wording {
  const found = text.slice(offset, offset + length);
  const isAtEnd = offset >= end;
  switch (printParseErrorCode(error)) {
    case "InvalidSymbol":
      return strangeSymbol(text, offset, found);
    case "InvalidNumberFormat":
      return [
        `${quote(found)} is no JSON number`,
        "Write digits, with an optional sign, fraction and exponent.",
      ];
    case "PropertyNameExpected":
      return isAtEnd
        ? ["the text ends where a member name is expected", "Close the object with `}`."]
        : ["a member name in double quotes is expected here"];
    case "ValueExpected":
      return isAtEnd
        ? ["the text ends where a value is expected", "Is the file complete?"]
        : ["a value is expected here", "Write a value, or take away what announces one."];
    case "ColonExpected":
      return ["a colon is missing behind the member name", "Write `:` between name and value."];
    case "CommaExpected":
      return /[-\s:[,]0$/.test(text.slice(Math.max(0, offset - 2), offset)) && /^\d/.test(found)
        ? ["a number does not begin with 0", "Take the zero away, or write a text."]
        : ["a comma is missing before this", "Write `,` between members or elements."];
    case "CloseBraceExpected":
      return ["an object is not closed", "Add `}`."];
    case "CloseBracketExpected":
      return ["an array is not closed", "Add `]`."];
    case "EndOfFileExpected":
      return ["something follows the document", "A file holds one document and nothing behind it."];
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return ["JSON has no comments", "Take the comment away."];
    case "UnexpectedEndOfString":
      return [
        "a text is not closed on its line",
        'Add the closing `"`; write a line break as `\\n`.',
      ];
    case "UnexpectedEndOfNumber":
      return [`the number ${quote(found)} is not complete`];
    case "InvalidUnicode":
      return ["an escape `\\u` needs four hexadecimal digits"];
    case "InvalidEscapeCharacter":
      return ["an escape that JSON does not know", "Write a backslash itself as `\\\\`."];
    case "InvalidCharacter":
      return ["a control character stands in a text", "Write it as an escape, such as `\\t`."];
    default:
      return ["this is not JSON"];
  }
}

function strangeSymbol(text: string, offset: number, found: string): Wording {
  const word = /^[\w$'.+-]+/.exec(text.slice(offset, offset + 40))?.[0] ?? found;
  if (found.startsWith("'"))
    return ["single quotes stand around a text", "JSON takes double quotes alone."];
  if (found.startsWith("\uFEFF"))
    return ["a byte-order mark stands inside the text", "Take it away."];
  const meant = misspelt[word];
  if (meant !== undefined) return [`${quote(word)} is not JSON`, `Write \`${meant}\`.`];
  if (/^\s*:/.test(text.slice(offset + found.length)))
    return [`the member name ${quote(found)} has no quotes`, `Write \`"${found}"\`.`];
  return [`${quote(found)} is not JSON`, "Put a text in double quotes."];
}

function quote(text: string): string {
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return `\`${shown.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "�")}\``;
}
