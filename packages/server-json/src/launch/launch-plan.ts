import type { LaunchInput } from "./inputs.js";
import type { LaunchTemplate } from "./template.js";

/** A program and its arguments, for a call that takes a list: no text of it is meant for a shell. */
export interface LaunchCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** A process: the command, what to put into its environment beside what is there already. */
export interface LaunchProcess extends LaunchCommand {
  readonly env: Readonly<Record<string, string>>;
  /** Run once before the first start, to the end; absent where nothing is to be installed. */
  readonly install?: LaunchCommand;
}

/** What every plan says beside its outcome. */
interface Planned {
  /** The server's `name`, empty where it has none. */
  readonly name: string;
  /** JSON pointer to the package or remote that was chosen. */
  readonly source: string;
  /** What a person may want to know: guesses, and things that are left out. */
  readonly notes: readonly string[];
  /** Inputs without an answer, in the order of the document. */
  readonly inputs: readonly LaunchInput[];
  /** The plan with those inputs still in it and secrets marked: what client configurations are made of. */
  readonly template: LaunchTemplate;
}

/** Start the process and talk to it over its standard input and output. */
export interface StdioPlan extends Planned, LaunchProcess {
  readonly kind: "stdio";
}

/** Connect to the URL; where there is `start`, start that process first. */
export interface HttpPlan extends Planned {
  readonly kind: "http";
  readonly transport: "streamable-http" | "sse";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly start?: LaunchProcess;
}

/** At least one required input has no answer, or an answer does not do; `inputs` also lists the optional ones. */
export interface NeedsInputPlan extends Planned {
  readonly kind: "needs-input";
}

/** One thing the caller does with a bundle, in this order: download it, compare its digest, unpack it, read its `manifest.json`. */
export type BundleStep =
  | { readonly do: "download"; readonly url: string }
  | { readonly do: "verify"; readonly sha256: string }
  | { readonly do: "unpack" }
  | { readonly do: "read-manifest" };

/** The command stands in a file: take the steps, stop where one fails, and plan again with `bundle`. */
export interface NeedsBundlePlan extends Omit<Planned, "template"> {
  readonly kind: "needs-bundle";
  readonly steps: readonly BundleStep[];
}

/** Nothing can be started; each reason is one line: where, what is wrong, what to do. */
export interface ImpossiblePlan {
  readonly kind: "impossible";
  readonly name: string;
  readonly reasons: readonly string[];
}

/** What should run, what is still needed for that, or why nothing can. */
export type LaunchPlan = StdioPlan | HttpPlan | NeedsInputPlan | NeedsBundlePlan | ImpossiblePlan;
