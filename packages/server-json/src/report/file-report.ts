import type { ValidationResult } from "../validation-result.js";

/** What became of one file. */
export interface FileReport {
  /** The path as it was given or found; `<stdin>` for standard input. */
  readonly file: string;
  /** Its text, which excerpts are taken from. */
  readonly text: string;
  readonly result: ValidationResult;
}

/** How many files and issues there are. */
export interface Totals {
  readonly files: number;
  readonly valid: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Counts what reports say. */
export function countIssues(reports: readonly FileReport[]): Totals {
  const issues = reports.flatMap(({ result }) => result.issues);
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return {
    files: reports.length,
    valid: reports.filter(({ result }) => result.valid).length,
    errors,
    warnings: issues.length - errors,
  };
}
