import type { JsonObject } from "../../lib/is-object.js";
import type { Traceable } from "../../lib/traceable.js";

/** A requirement row, whatever revision of their schema it was written for. */
export interface RequirementRecord extends Traceable {
  readonly id: string;
  readonly level?: string;
  readonly layer?: string;
  readonly text?: string;
  readonly testable?: string;
  /** Number of the issue that brings a check. */
  readonly pending?: number;
  /** Why no check can judge it. */
  readonly excluded?: string;
  readonly judgedAs?: string;
  /** Why it holds no more. */
  readonly retired?: string;
  readonly check?: readonly string[];
}

/** A semantic rule, whatever revision of their schema it was written for. */
export interface RuleRecord extends JsonObject {
  readonly code: string;
}

/** A specification as it was or is. What a source does not hold is undefined and is not compared. */
export interface SpecificationState {
  /** How messages call it. */
  readonly name: string;
  /** The OpenAPI document in one piece. */
  readonly openapi: unknown;
  /** JSON Schemas of documents, by file. */
  readonly documents?: ReadonlyMap<string, unknown>;
  /** The one of them that the OpenAPI document refers to. */
  readonly currentDocument?: string;
  readonly requirements?: readonly RequirementRecord[];
  readonly rules?: readonly RuleRecord[];
}
