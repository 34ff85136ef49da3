import { nameFaults, registryFlag, versioned } from "./package-name.js";
import type { RegistryKind, Runtime } from "./runtime.js";

const packageName = /^[a-z0-9_][a-z0-9_-]*$/i;

/** `cargo install name@version`, then the program of that name: cargo has no command that does both. */
const cargoInstall: Runtime = {
  command: "cargo",
  first: ["install"],
  supplied: ["install"],
  reference: (subject) => [...registryFlag("--index", subject), versioned(subject, "@")],
  installs: ({ identifier }) => identifier,
};

/** Rust packages: installed once, then run. */
export const cargo: RegistryKind = {
  registryType: "cargo",
  faults: (subject) => nameFaults(subject, packageName),
  runtimes: [cargoInstall],
};
