import { type ArgumentDraft, type ArgumentDrafts, draftArguments } from "./argument-drafts.js";
import { chooseRuntime } from "./choose-runtime.js";
import type { LaunchDraft } from "./draft.js";
import { draftTransport } from "./draft-transport.js";
import { collectInputs } from "./inputs.js";
import { draftKeyValues } from "./key-value-drafts.js";
import type { PackageView } from "./launch-document.js";
import type { RegistryKind, Runtime } from "./runtimes/runtime.js";
import { suppliedArguments } from "./supplied-arguments.js";
import type { ArgumentTemplate, ProcessTemplate, VariableTemplate } from "./template.js";

const address = /^(?:sparse\+)?https?:\/\/[^\s\0]+$/;

/**
 * A package that a program fetches and runs: the program, its `runtimeArguments`, the package with
 * its version and registry, the `packageArguments` (schema, definition Package). A given
 * `registryBaseUrl` is always passed on, in the program's own flag or variable.
 */
export function draftPackage(
  subject: PackageView,
  kind: RegistryKind,
  source: string,
): LaunchDraft {
  const inputs = collectInputs();
  const choice = chooseRuntime(subject, kind, source);
  const { runtime } = choice;
  const reference = runtime.reference(subject);
  const own = draftArguments(
    subject.runtimeArguments,
    "runtime",
    `${source}/runtimeArguments`,
    inputs,
    suppliedArguments(
      subject.runtimeArguments,
      new Set([...runtime.supplied, subject.identifier, ...reference.slice(-1)]),
    ),
  );
  const env = draftKeyValues(
    subject.environmentVariables,
    "env",
    `${source}/environmentVariables`,
    inputs,
  );
  const rest = draftArguments(
    subject.packageArguments,
    "argument",
    `${source}/packageArguments`,
    inputs,
  );
  const list = [...own.drafts, ...rest.drafts];
  const transport = draftTransport(subject.transport, source, env.drafts, list, inputs);
  const process = toProcess(subject, runtime, { own, rest, env: env.drafts });
  return {
    source,
    template:
      transport.endpoint === undefined ? { process } : { process, endpoint: transport.endpoint },
    inputs: inputs.inputs(),
    notes: [
      ...choice.notes,
      ...own.notes,
      ...env.notes,
      ...rest.notes,
      ...transport.notes,
      ...(transport.endpoint === undefined ? [] : reachNotes(subject, runtime, source)),
      ...inputs.notes(),
    ],
    reasons: [
      ...packageFaults(subject, kind, source),
      ...choice.reasons,
      ...own.reasons,
      ...env.reasons,
      ...rest.reasons,
      ...transport.reasons,
    ],
    steps: [],
  };
}

function packageFaults(
  subject: PackageView,
  kind: RegistryKind,
  source: string,
): readonly string[] {
  const { registryBaseUrl = "", fileSha256 = "" } = subject;
  const faults = [...kind.faults(subject)];
  if (registryBaseUrl !== "" && !address.test(registryBaseUrl)) {
    faults.push(["registryBaseUrl", "is no http or https address; correct it, or leave it out"]);
  }
  if (fileSha256 !== "") {
    // The schema demands a comparison before anything runs, and the program fetches and runs in one.
    faults.push([
      "fileSha256",
      `cannot be compared with what the program fetches; ${kind.registryType} packages have none`,
    ]);
  }
  return faults.map(([member, reason]) => `${source}/${member}: ${reason}`);
}

function reachNotes(
  { runtimeArguments }: PackageView,
  { opens, command }: Runtime,
  source: string,
): readonly string[] {
  const given = runtimeArguments.flatMap(({ name = "", value = "" }) => [name, value]);
  return opens === undefined || given.some((text) => opens.includes(text.split("=")[0] ?? ""))
    ? []
    : [`${source}/runtimeArguments: publish no port, so that nothing reaches what ${command} runs`];
}

function toProcess(
  subject: PackageView,
  runtime: Runtime,
  {
    own,
    rest,
    env,
  }: { own: ArgumentDrafts; rest: ArgumentDrafts; env: readonly VariableTemplate[] },
): ProcessTemplate {
  const { registryBaseUrl = "" } = subject;
  const address =
    runtime.registryVariable === undefined || registryBaseUrl === ""
      ? []
      : [{ name: runtime.registryVariable, text: [registryBaseUrl] }];
  const fetching = [
    ...literals(runtime.first),
    ...own.drafts.map(toTemplate),
    ...(runtime.namesVariables === true ? namedVariables(env) : []),
    ...literals(runtime.reference(subject)),
  ];
  const packageArguments = rest.drafts.map(toTemplate);
  if (runtime.installs === undefined) {
    const args = [...fetching, ...packageArguments];
    return { command: runtime.command, args, env: [...address, ...env] };
  }
  return {
    command: runtime.installs(subject),
    args: packageArguments,
    env,
    install: { command: runtime.command, args: fetching },
  };
}

function namedVariables(env: readonly VariableTemplate[]): readonly ArgumentTemplate[] {
  const names = new Set(env.map(({ name }) => name));
  return Array.from(names, (name) => ({ texts: [["-e"], [name]], variable: name }));
}

function literals(texts: readonly string[]): readonly ArgumentTemplate[] {
  return texts.map((text) => ({ texts: [[text]] }));
}

function toTemplate({ texts }: ArgumentDraft): ArgumentTemplate {
  return { texts };
}
