import type { Effect } from "./effects.js";
import type { Kind } from "./kinds.js";

/** A change of the specification, classified, with all that it touches; lists are sorted. */
export interface Change {
  readonly kind: Kind;
  /** The kind in words. */
  readonly title: string;
  readonly place: string;
  /** What was and what is, or what came or went. */
  readonly detail: string;
  /** The graver of the two effects. */
  readonly effect: Effect;
  readonly servers: Effect;
  readonly clients: Effect;
  readonly operations: readonly string[];
  /** How the SDK's client calls those operations. */
  readonly methods: readonly string[];
  readonly requirements: readonly string[];
  readonly checks: readonly string[];
}
