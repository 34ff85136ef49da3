import type { LoadEntry, RejectedRow } from "../domain/load.js";

/** The rows of a seed file, and those that can be no version row. */
export interface SeedResult {
  /** In the form in which registries send them, in the order of the file. */
  readonly entries: readonly LoadEntry[];
  /** Rows count from 1: lines of JSON Lines, else elements. */
  readonly rejected: readonly RejectedRow[];
}
