import { nameFaults, registryFlag, versioned } from "./package-name.js";
import type { RegistryKind, Runtime } from "./runtime.js";

const packageName = /^(?:@[a-z0-9_~-][a-z0-9._~-]*\/)?[a-z0-9_~][a-z0-9._~-]*$/i;

/** `npx -y name@version`: without `-y` it may wait for a question to be answered that nobody sees. */
const npx: Runtime = {
  command: "npx",
  first: ["-y"],
  supplied: ["-y", "--yes"],
  reference: (subject) => [...registryFlag("--registry", subject), versioned(subject, "@")],
};

/** Bun takes the registry from its environment. */
const bunx: Runtime = {
  command: "bunx",
  first: [],
  supplied: [],
  reference: (subject) => [versioned(subject, "@")],
  registryVariable: "BUN_CONFIG_REGISTRY",
};

const bun: Runtime = { ...bunx, command: "bun", first: ["x"], supplied: ["x"] };

/** npm packages, run by npx, or by Bun where the document hints at it. */
export const npm: RegistryKind = {
  registryType: "npm",
  faults: (subject) => nameFaults(subject, packageName),
  runtimes: [npx, bunx, bun],
};
