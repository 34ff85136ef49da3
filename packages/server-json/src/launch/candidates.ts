import type { LaunchDraft } from "./draft.js";
import { draftBundle } from "./draft-bundle.js";
import { draftPackage } from "./draft-package.js";
import { draftRemote } from "./draft-remote.js";
import type { LaunchDocument, PackageView } from "./launch-document.js";
import type { LaunchOptions } from "./launch-options.js";
import { registryKinds } from "./runtimes/index.js";

/** The packages and remotes among which a plan is found, in order; or why there are none. */
export interface Candidates {
  readonly drafts: readonly LaunchDraft[];
  readonly reasons: readonly string[];
}

/** What was chosen, alone; without a choice everything, packages first. */
export function draftCandidates(document: LaunchDocument, options: LaunchOptions): Candidates {
  const { packages, remotes } = document;
  const draftAnyPackage = (subject: PackageView, index: number): LaunchDraft =>
    draftKnownPackage(subject, `/packages/${index}`, options);
  if (options.package !== undefined && options.remote !== undefined) {
    return { drafts: [], reasons: ["options: name a package or a remote, not both"] };
  }
  if (options.package !== undefined) {
    const index = chosenIndex(packages, options.package, ({ registryType }) => registryType ?? "");
    const subject = packages[index];
    return subject === undefined
      ? absent(`no package ${JSON.stringify(options.package)}`)
      : { drafts: [draftAnyPackage(subject, index)], reasons: [] };
  }
  if (options.remote !== undefined) {
    const index = chosenIndex(remotes, options.remote, ({ type }) => type);
    const remote = remotes[index];
    return remote === undefined
      ? absent(`no remote ${JSON.stringify(options.remote)}`)
      : { drafts: [draftRemote(remote, `/remotes/${index}`)], reasons: [] };
  }
  if (packages.length === 0 && remotes.length === 0) {
    return absent("neither a package nor a remote");
  }
  return {
    drafts: [
      ...packages.map(draftAnyPackage),
      ...remotes.map((remote, index) => draftRemote(remote, `/remotes/${index}`)),
    ],
    reasons: [],
  };
}

function absent(what: string): Candidates {
  return {
    drafts: [],
    reasons: [`server: there is ${what}; ask the publisher, or choose another`],
  };
}

function chosenIndex<Element>(
  list: readonly Element[],
  choice: number | string,
  typeOf: (element: Element) => string,
): number {
  return typeof choice === "number"
    ? choice
    : list.findIndex((element) => typeOf(element) === choice);
}

function draftKnownPackage(
  subject: PackageView,
  source: string,
  options: LaunchOptions,
): LaunchDraft {
  const { registryType = "" } = subject;
  if (registryType === "mcpb") {
    return draftBundle(subject, source, options.bundle);
  }
  const kind = registryKinds.find((candidate) => candidate.registryType === registryType);
  return kind === undefined
    ? {
        source,
        template: undefined,
        inputs: [],
        notes: [],
        reasons: [unknownType(subject, source)],
        steps: [],
      }
    : draftPackage(subject, kind, source);
}

function unknownType({ registryType = "", members }: PackageView, source: string): string {
  if (registryType === "" && members.includes("registry_type")) {
    return `${source}: is written in the names of 2025-07-09 (registry_type); migrate the document first`;
  }
  const known = ["mcpb", ...registryKinds.map((kind) => kind.registryType)].sort().join(", ");
  return registryType === ""
    ? `${source}/registryType: is missing; write one of ${known}`
    : `${source}/registryType: ${JSON.stringify(registryType)} is not known; known are ${known}`;
}
