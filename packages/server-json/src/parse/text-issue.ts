import type { IssueSeverity } from "../validation-result.js";

/** Codes of what is wrong with a text as JSON, before anything is said of the document in it. */
type TextIssueCode =
  | "json-byte-order-mark"
  | "json-comment"
  | "json-duplicate-member"
  | "json-lone-surrogate"
  | "json-null-character"
  | "json-syntax-error"
  | "json-too-deep"
  | "json-too-large"
  | "json-trailing-comma";

/** Something that is wrong with a text as JSON. */
export interface TextIssue {
  readonly code: TextIssueCode;
  readonly severity: IssueSeverity;
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
  /** How much of the text it is about, in UTF-16 code units. */
  readonly length: number;
  readonly message: string;
  readonly hint?: string;
}
