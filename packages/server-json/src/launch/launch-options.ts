import type { LaunchAnswers } from "./answers.js";
import type { UnpackedBundle } from "./bundle.js";

/** Which package or remote to plan, and what is known for it. */
export interface LaunchOptions {
  /** Index of a package, or its `registryType`: the first package of that type. */
  readonly package?: number | string;
  /** Index of a remote, or its transport `type`: the first remote of that type. */
  readonly remote?: number | string;
  /** Answers by input id; unknown ids are named in the notes. */
  readonly answers?: LaunchAnswers;
  /** The contents of an `mcpb` package, after the steps of a `needs-bundle` plan. */
  readonly bundle?: UnpackedBundle;
}
