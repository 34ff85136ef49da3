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

/** A registry with a habit that no requirement forbids: nothing may fail or be blocked on it. */
export interface Oddity {
  readonly name: string;
  readonly wrap: (sound: FetchTarget) => FetchTarget;
}
