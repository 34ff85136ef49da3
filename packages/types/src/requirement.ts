/** A normative requirement. It carries exactly one of `check`, `pending`, `excluded`, `judgedAs` and `retired`. */
export interface Requirement {
  readonly id: string;
  readonly area: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  /** Whom it binds: every registry, one that stands in for the official, or what a real client needs. */
  readonly layer: "generic" | "official" | "client";
  readonly text: string;
  readonly source: { readonly document: string; readonly section: string };
  readonly testable: "read-only" | "with-writes" | "client-side" | "static" | "not-testable";
  /** Operation ids that it binds. */
  readonly operations?: readonly string[];
  /** HTTP statuses that it speaks of. */
  readonly statuses?: readonly string[];
  /** Path, query and header parameters that it speaks of. */
  readonly parameters?: readonly string[];
  /** Pointers into bodies, such as `ServerList.metadata.nextCursor`. */
  readonly fields?: readonly string[];
  /** Codes of the semantic rules that it rests on. */
  readonly rules?: readonly string[];
  /**
   * The revision of the specification that added it, absent where the first one has it. It is reported to
   * whoever is judged by an older revision, and does not decide the verdict.
   */
  readonly since?: string;
  /** Checks that observe it. */
  readonly check?: readonly string[];
  /** Number of the issue that will add a check. */
  readonly pending?: number;
  /** Why no check can observe it. */
  readonly excluded?: "client-side" | "operator-only" | "static" | "unobservable";
  /** Judged with each returned document, and never as a fault of the API. */
  readonly judgedAs?: "data-fault";
  /** Why it no longer holds, for anybody. */
  readonly retired?: string;
}
