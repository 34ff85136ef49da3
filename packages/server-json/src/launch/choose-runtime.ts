import type { PackageView } from "./launch-document.js";
import type { RegistryKind, Runtime } from "./runtimes/runtime.js";

/** The program that runs a package, with a remark on the choice; or why there is none. */
export interface RuntimeChoice {
  readonly runtime: Runtime;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * The program that `runtimeHint` names where it is known to run packages of the type, else the
 * usual one. Other programs are never started: a document could name any. Where there are
 * `runtimeArguments`, they are meant for the program hinted at, so that another one does not do.
 */
export function chooseRuntime(
  { runtimeHint = "", runtimeArguments }: PackageView,
  kind: RegistryKind,
  where: string,
): RuntimeChoice {
  const [usual] = kind.runtimes;
  const hinted = kind.runtimes.find(({ command }) => command === runtimeHint);
  if (hinted !== undefined || runtimeHint === "") {
    return { runtime: hinted ?? usual, notes: [], reasons: [] };
  }
  const place = `${where}/runtimeHint: ${JSON.stringify(runtimeHint)}`;
  const programs = kind.runtimes.map(({ command }) => command).join(" or ");
  if (runtimeArguments.length > 0) {
    const reason = `${place} is not known to run ${kind.registryType} packages, and runtimeArguments are meant for it; hint at ${programs}`;
    return { runtime: usual, notes: [], reasons: [reason] };
  }
  const note = `${place} is not known to run ${kind.registryType} packages; ${usual.command} does`;
  return { runtime: usual, notes: [note], reasons: [] };
}
