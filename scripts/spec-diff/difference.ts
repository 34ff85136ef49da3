import type { Direction } from "./effects.js";
import type { Kind } from "./kinds.js";

/** What of a specification a difference is about: by this the requirements are found that it touches. */
export interface Subject {
  readonly operation?: string;
  readonly status?: string;
  readonly parameter?: string;
  /** Name of a schema and the members that lead on from it, such as `ServerList.metadata.nextCursor`. */
  readonly field?: string;
  readonly rule?: string;
  readonly requirement?: string;
}

/** One difference between two specifications, as a comparison finds it. */
export interface Difference {
  readonly kind: Kind;
  /** File, `#` and a JSON Pointer in which parameters and the like stand by name. */
  readonly place: string;
  /** What was and what is, or what came or went. */
  readonly detail: string;
  /** Who sends the value; left out where that does not matter, or where both do. */
  readonly direction?: Direction;
  readonly subject: Subject;
}
