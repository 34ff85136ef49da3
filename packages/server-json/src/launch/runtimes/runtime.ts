import type { PackageView } from "../launch-document.js";

/** A program that fetches and runs packages of one registry type. */
export interface Runtime {
  /** The program; also the `runtimeHint` that asks for it. */
  readonly command: string;
  /** Stands before the `runtimeArguments`. */
  readonly first: readonly string[];
  /** Runtime arguments that are given anyway, so that a document that repeats them does no harm. */
  readonly supplied: readonly string[];
  /** Names the package, and its registry where the program has a flag for that; stands after the `runtimeArguments`. */
  readonly reference: (subject: PackageView) => readonly string[];
  /** The registry where the program takes it from its environment. */
  readonly registryVariable?: string;
  /** Whether the program hands on only those environment variables that its arguments name by `-e`. */
  readonly namesVariables?: boolean;
  /** Flags of which one lets requests from outside reach what runs; absent where nothing keeps them out. */
  readonly opens?: readonly string[];
  /** The program that is left after this one has installed the package; absent where it runs the package itself. */
  readonly installs?: (subject: PackageView) => string;
}

/** A registry type: what its documents may say, and the programs that run its packages. */
export interface RegistryKind {
  readonly registryType: string;
  /** Why the package cannot be named to a program, as `[member, reason]`. */
  readonly faults: (subject: PackageView) => readonly (readonly [member: string, reason: string])[];
  /** The first is the usual one. */
  readonly runtimes: readonly [Runtime, ...Runtime[]];
}
