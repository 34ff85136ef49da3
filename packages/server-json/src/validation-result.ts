/** Which stage found an issue: reading the document, its JSON Schema, or the rules of the registry. */
export type IssueType = "json" | "schema" | "semantic";

/** An error makes a document invalid; a warning does not. */
export type IssueSeverity = "error" | "warning";

/** One thing that is wrong, or unwise, in a document. */
export interface ValidationIssue {
  readonly type: IssueType;
  readonly severity: IssueSeverity;
  /** Where, as the official registry writes it: `packages[0].transport.url`, empty for the root. */
  readonly path: string;
  /** The same place as a JSON pointer. */
  readonly pointer: string;
  /** A stable rule code, or the URL of the schema keyword that failed. */
  readonly reference: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Line of the text it was read from, from 1 on; absent where the document was given as a value. */
  readonly line?: number;
  /** Column in that line, from 1 on, in UTF-16 code units. */
  readonly column?: number;
}

/** What `validateServerJson` says of a document. */
export interface ValidationResult {
  /** True when no issue is an error. */
  readonly valid: boolean;
  /** The schema date (or other id) that `$schema` names; null when it names none. */
  readonly schemaVersion: string | null;
  /** In the order schema version, JSON Schema, rules. */
  readonly issues: readonly ValidationIssue[];
}
