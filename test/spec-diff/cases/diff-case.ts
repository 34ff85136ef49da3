import type { SpecificationState } from "../../../scripts/spec-diff/state/specification-state.js";

/** What a change of the specification is to be taken for. */
export interface DiffCase {
  readonly says: string;
  readonly before: SpecificationState;
  readonly after: SpecificationState;
  /** Each change as `kind: servers / clients`. */
  readonly changes: readonly string[];
}
