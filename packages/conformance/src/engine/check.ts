import type { RequirementId } from "@mcp-registry-kit/types/requirements";
import type { Capability, CapabilityName } from "./capabilities.js";
import type { Claim } from "./claim.js";
import type { Probe } from "./probe.js";
import type { Survey } from "./survey.js";

/** Strength of a requirement (RFC 2119). */
export type Level = "MUST" | "SHOULD" | "MAY";

/** Whom a requirement binds: every registry, one that stands in for the official, or what a client needs. */
export type Layer = "generic" | "official" | "client";

/** What a check works with. */
export interface CheckContext {
  readonly probe: Probe;
  readonly claim: Claim;
  /** What the registry lists; samples are chosen from it. */
  readonly survey: Survey;
  /** What the registry was seen to offer, and what is declared of it. */
  readonly capabilities: readonly Capability[];
}

/** One observation of a target: a declaration, and the code that looks. */
export interface Check {
  /** `<area>.<claim-in-kebab-case>`; public and stable. */
  readonly id: string;
  /** What is so where the check passes, in the present tense. */
  readonly title: string;
  /** Requirements that it observes. */
  readonly requirements: readonly RequirementId[];
  /** The strongest level of its requirements. */
  readonly level: Level;
  readonly layer: Layer;
  /** What goes wrong for whom where it fails. */
  readonly breaks?: string;
  /** What the target must list or offer for the check to mean anything. Too few rows: it is not tested. */
  readonly needs?: {
    /** Least number of rows. Default 0. */
    readonly rows?: number;
    /** Whether a listing must be there at all; default true. Without one the check is blocked. */
    readonly listing?: boolean;
    /** What has to be offered; where one is not, the check is not applicable. Default nothing. */
    readonly capabilities?: readonly CapabilityName[];
    /** Whether it judges what became of the known catalogue, and so runs only where that is loaded. */
    readonly catalogue?: true;
  };
  /** Looks, and claims. Returns nothing: what is thrown decides the outcome. */
  run(context: CheckContext): Promise<void>;
}

/** Declares a check. */
export function defineCheck(check: Check): Check {
  return check;
}
