import type { LaunchInput } from "./inputs.js";
import type { BundleStep } from "./launch-plan.js";
import type { LaunchTemplate } from "./template.js";

/** A package or remote before any answer. */
export interface LaunchDraft {
  readonly source: string;
  /** Undefined where there is a reason. */
  readonly template: LaunchTemplate | undefined;
  readonly inputs: readonly LaunchInput[];
  readonly notes: readonly string[];
  /** Why it cannot be started; empty where it can. */
  readonly reasons: readonly string[];
  /** What to do before the command is known; empty where it is. */
  readonly steps: readonly BundleStep[];
}
