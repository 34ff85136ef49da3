import type { Baseline } from "./baseline.js";
import type { CapabilityName } from "./capabilities.js";
import type { CheckResult } from "./check-result.js";
import type { Limits } from "./limits.js";
import type { Profile } from "./report.js";
import type { Target } from "./target.js";

/** What a run takes. */
export interface ConformanceOptions extends Partial<Limits> {
  readonly target: Target;
  /** Layers that decide the verdict; every layer runs. Default `["core"]`. */
  readonly profiles?: readonly Profile[];
  /** Check ids to run, `*` standing for any text. Default all. */
  readonly only?: readonly string[];
  /** Check ids to leave out, `*` standing for any text. */
  readonly skip?: readonly string[];
  /** Whether a SHOULD decides like a MUST. Default false. */
  readonly strict?: boolean;
  /** Bearer token for the target's own host. It is in no report, error or progress. Default none. */
  readonly token?: string;
  /** Whether to judge what the listing is redirected to, be it on another host. Default false. */
  readonly followRedirects?: boolean;
  /** Whether the registry was loaded with the known catalogue, and is judged by it too. Default false. */
  readonly catalogue?: boolean;
  /** Failures that are known. A stale or an expired entry fails the run. Default none. */
  readonly baseline?: Baseline;
  /** What the registry is known to offer or not; the run finds out the rest. Default nothing. */
  readonly capabilities?: Partial<Readonly<Record<CapabilityName, boolean>>>;
  /** What samples are drawn by. Default 0, which takes them at even distances. */
  readonly seed?: number;
  /** Told of every step while the run goes on. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Where a run stands. */
export type Progress =
  | { readonly stage: "start"; readonly limits: Limits }
  | { readonly stage: "survey" }
  | {
      readonly stage: "checks";
      readonly done: number;
      readonly total: number;
      readonly last?: CheckResult;
    }
  | { readonly stage: "documents"; readonly rows: number };
