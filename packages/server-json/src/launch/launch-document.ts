import { isRecord } from "../is-record.js";
import { wellFormedText } from "../well-formed-text.js";

/** An input of a document, as it is read to launch the server; absent members are undefined. */
export interface InputView {
  readonly description: string | undefined;
  readonly isRequired: boolean;
  readonly format: string | undefined;
  readonly value: string | undefined;
  readonly isSecret: boolean;
  readonly default: string | undefined;
  readonly placeholder: string | undefined;
  readonly choices: readonly string[] | undefined;
}

/** An input whose value may hold placeholders; `variables` is undefined where the member is absent. */
export interface ValueView extends InputView {
  readonly variables: ReadonlyMap<string, InputView> | undefined;
}

/** An environment variable or a header. */
export interface KeyValueView extends ValueView {
  readonly name: string;
}

/** A command-line argument. */
export interface ArgumentView extends ValueView {
  readonly type: string;
  readonly name: string | undefined;
  readonly valueHint: string | undefined;
  readonly isRepeated: boolean;
}

/** A transport of a package, or a remote. */
export interface TransportView {
  readonly type: string;
  readonly url: string | undefined;
  readonly headers: readonly KeyValueView[];
  readonly variables: ReadonlyMap<string, InputView>;
}

/** A package; `members` are the names that the document gives it. */
export interface PackageView {
  readonly registryType: string | undefined;
  readonly registryBaseUrl: string | undefined;
  readonly identifier: string;
  readonly version: string | undefined;
  readonly fileSha256: string | undefined;
  readonly runtimeHint: string | undefined;
  readonly transport: TransportView;
  readonly runtimeArguments: readonly ArgumentView[];
  readonly packageArguments: readonly ArgumentView[];
  readonly environmentVariables: readonly KeyValueView[];
  readonly members: readonly string[];
}

/** A document, as it is read to launch the server. */
export interface LaunchDocument {
  readonly name: string;
  readonly packages: readonly PackageView[];
  readonly remotes: readonly TransportView[];
}

/**
 * Reads any JSON value as a server.json document of the current members (schema 2025-12-11,
 * definitions Package, Input, Argument, KeyValueInput, RemoteTransport). What is absent, null or
 * of a wrong type counts as absent; elements that are no objects count as empty ones, so that
 * indexes stay those of the document.
 */
export function readLaunchDocument(value: unknown): LaunchDocument {
  return {
    name: text(value, "name") ?? "",
    packages: list(value, "packages").map(readPackage),
    remotes: list(value, "remotes").map(readTransport),
  };
}

function readPackage(value: unknown): PackageView {
  return {
    registryType: text(value, "registryType"),
    registryBaseUrl: text(value, "registryBaseUrl"),
    identifier: text(value, "identifier") ?? "",
    version: text(value, "version"),
    fileSha256: text(value, "fileSha256"),
    runtimeHint: text(value, "runtimeHint"),
    transport: readTransport(member(value, "transport")),
    runtimeArguments: list(value, "runtimeArguments").map(readArgument),
    packageArguments: list(value, "packageArguments").map(readArgument),
    environmentVariables: list(value, "environmentVariables").map(readKeyValue),
    members: isRecord(value) ? Object.keys(value) : [],
  };
}

function readTransport(value: unknown): TransportView {
  return {
    type: text(value, "type") ?? "",
    url: text(value, "url"),
    headers: list(value, "headers").map(readKeyValue),
    variables: readVariables(value) ?? new Map(),
  };
}

function readArgument(value: unknown): ArgumentView {
  return {
    ...readValue(value),
    type: text(value, "type") ?? "",
    name: text(value, "name"),
    valueHint: text(value, "valueHint"),
    isRepeated: flag(value, "isRepeated"),
  };
}

function readKeyValue(value: unknown): KeyValueView {
  return { ...readValue(value), name: text(value, "name") ?? "" };
}

function readValue(value: unknown): ValueView {
  return { ...readInput(value), variables: readVariables(value) };
}

function readInput(value: unknown): InputView {
  const choices = member(value, "choices");
  return {
    description: text(value, "description"),
    isRequired: flag(value, "isRequired"),
    format: text(value, "format"),
    value: text(value, "value"),
    isSecret: flag(value, "isSecret"),
    default: text(value, "default"),
    placeholder: text(value, "placeholder"),
    choices: Array.isArray(choices)
      ? choices.filter((choice) => typeof choice === "string").map(wellFormedText)
      : undefined,
  };
}

function readVariables(value: unknown): ReadonlyMap<string, InputView> | undefined {
  const variables = member(value, "variables");
  if (!isRecord(variables)) {
    return undefined;
  }
  return new Map(
    Object.entries(variables).map(([name, input]) => [wellFormedText(name), readInput(input)]),
  );
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const inner = member(value, name);
  return typeof inner === "string" ? wellFormedText(inner) : undefined;
}

function flag(value: unknown, name: string): boolean {
  return member(value, name) === true;
}

function list(value: unknown, name: string): readonly unknown[] {
  const inner = member(value, name);
  return Array.isArray(inner) ? inner : [];
}
