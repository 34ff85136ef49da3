import type { JsonObject } from "../../lib/is-object.js";
import type { Kind } from "../kinds.js";

/** A difference between two schemas, seen from where they stand. */
export interface SchemaFinding {
  readonly kind: Kind;
  /** Members that lead from the schema to what differs. */
  readonly path: readonly string[];
  readonly detail: string;
}

/** Compares some keywords of two schemas whose references are resolved. */
export type CompareKeywords = (before: JsonObject, after: JsonObject) => SchemaFinding[];
