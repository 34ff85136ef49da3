/** What a part of a check came to. */
export interface Finding {
  /** One line on what was looked at, with figures. */
  readonly summary: string;
  /** One line for each fault: file, place, what is wrong. */
  readonly faults: readonly string[];
}
