import type { RegistryOptions } from "../registry-options.js";

/** A part of the configuration: the options that one member of the file stands for. */
export interface Section {
  /** Name of the member. */
  readonly name: string;
  /** What it says, as options; `place` is where it stands. @throws {ConfigError} when it is malformed. */
  read(value: unknown, place: string): RegistryOptions;
}
