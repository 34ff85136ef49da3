import { nameFaults, registryFlag, versioned } from "./package-name.js";
import type { RegistryKind, Runtime } from "./runtime.js";

const packageName = /^[a-z0-9][a-z0-9._-]*(?:\[[a-z0-9._,-]+\])?$/i;

/** `uvx name@version`, the form that asks for exactly this version. */
const uvx: Runtime = {
  command: "uvx",
  first: [],
  supplied: [],
  reference: (subject) => [...registryFlag("--index-url", subject), versioned(subject, "@")],
};

const uv: Runtime = {
  ...uvx,
  command: "uv",
  first: ["tool", "run"],
  supplied: ["tool", "run"],
};

/** pipx takes the version apart from the name of the program. */
const pipx: Runtime = {
  command: "pipx",
  first: ["run"],
  supplied: ["run"],
  reference: (subject) => [
    ...registryFlag("--index-url", subject),
    ...(subject.version ? ["--spec", versioned(subject, "==")] : []),
    subject.identifier,
  ],
};

/** Python packages, run by uvx, or by uv or pipx where the document hints at them. */
export const pypi: RegistryKind = {
  registryType: "pypi",
  faults: (subject) => nameFaults(subject, packageName),
  runtimes: [uvx, uv, pipx],
};
