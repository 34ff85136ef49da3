import type { FetchTarget } from "../../src/index.js";

/** A registry with one fault: the reference registry, changed in one observable. */
export interface Mutant {
  /** What is wrong with it, as a phrase. */
  readonly name: string;
  /** Ids of exactly the checks that fail or are blocked on it, sorted. */
  readonly kills: readonly string[];
  /** The faulty registry, made of the sound one. */
  readonly wrap: (sound: FetchTarget) => FetchTarget;
}

/** A registry with a habit that no MUST of the generic API forbids: none of them fails or is blocked on it. */
export interface Oddity {
  readonly name: string;
  /** Ids of exactly the other checks that fail on it: of a SHOULD, or of another layer. Default none. */
  readonly misses?: readonly string[];
  readonly wrap: (sound: FetchTarget) => FetchTarget;
}
