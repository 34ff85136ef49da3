import type { PackageView } from "../launch-document.js";
import { nameFaults, registryFlag, versioned } from "./package-name.js";
import type { RegistryKind, Runtime } from "./runtime.js";

const packageName = /^[a-z0-9_][a-z0-9._-]*$/i;

/** `dnx name@version --yes`: `--yes` answers the question before a download, `--` ends the runtime's own options. */
const dnx: Runtime = {
  command: "dnx",
  first: [],
  supplied: ["--yes", "-y"],
  reference: (subject: PackageView) => [
    versioned(subject, "@"),
    "--yes",
    ...registryFlag("--source", subject),
    ...(subject.packageArguments.length > 0 ? ["--"] : []),
  ],
};

/** `dnx` is short for this. */
const dotnet: Runtime = {
  ...dnx,
  command: "dotnet",
  first: ["tool", "exec"],
  supplied: [...dnx.supplied, "tool", "exec"],
};

/** .NET tools, run by dnx. */
export const nuget: RegistryKind = {
  registryType: "nuget",
  faults: (subject) => nameFaults(subject, packageName),
  runtimes: [dnx, dotnet],
};
