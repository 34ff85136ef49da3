import { isRecord } from "./is-record.js";
import { wellFormedText } from "./well-formed-text.js";

/** An argument of a package, as the rules read it. */
export interface ArgumentView {
  readonly type: string;
  readonly name: string;
  readonly valueHint: string;
  readonly value: string;
  readonly default: string;
}

/** An icon, as the rules read it. */
export interface IconView {
  readonly src: string;
}

/** A package, as the rules read it. */
export interface PackageView {
  readonly identifier: string;
  readonly version: string;
  readonly transport: { readonly type: string; readonly url: string };
  readonly runtimeArguments: readonly ArgumentView[];
  readonly packageArguments: readonly ArgumentView[];
  readonly environmentVariableNames: readonly string[];
}

/** A remote, as the rules read it. */
export interface RemoteView {
  readonly type: string;
  readonly url: string;
  readonly variableNames: readonly string[];
}

/** A document, as the rules read it. */
export interface DocumentView {
  readonly schema: string;
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly websiteUrl: string;
  readonly repository: {
    readonly url: string;
    readonly source: string;
    readonly subfolder: string;
  };
  readonly icons: readonly IconView[];
  readonly packages: readonly PackageView[];
  readonly remotes: readonly RemoteView[];
}

/**
 * Reads any JSON value as the rules of the registry see it: what is absent, null or of a wrong
 * type is an empty text or list. Whether types are right is for the JSON Schema to say.
 */
export function viewDocument(value: unknown): DocumentView {
  const repository = member(value, "repository");
  return {
    schema: text(value, "$schema"),
    name: text(value, "name"),
    version: text(value, "version"),
    title: text(value, "title"),
    websiteUrl: text(value, "websiteUrl"),
    repository: {
      url: text(repository, "url"),
      source: text(repository, "source"),
      subfolder: text(repository, "subfolder"),
    },
    icons: list(value, "icons").map((icon) => ({ src: text(icon, "src") })),
    packages: list(value, "packages").map(viewPackage),
    remotes: list(value, "remotes").map(viewRemote),
  };
}

function viewPackage(value: unknown): PackageView {
  const transport = member(value, "transport");
  return {
    identifier: text(value, "identifier"),
    version: text(value, "version"),
    transport: { type: text(transport, "type"), url: text(transport, "url") },
    runtimeArguments: list(value, "runtimeArguments").map(viewArgument),
    packageArguments: list(value, "packageArguments").map(viewArgument),
    environmentVariableNames: list(value, "environmentVariables").map((variable) =>
      text(variable, "name"),
    ),
  };
}

function viewArgument(value: unknown): ArgumentView {
  return {
    type: text(value, "type"),
    name: text(value, "name"),
    valueHint: text(value, "valueHint"),
    value: text(value, "value"),
    default: text(value, "default"),
  };
}

function viewRemote(value: unknown): RemoteView {
  const variables = member(value, "variables");
  return {
    type: text(value, "type"),
    url: text(value, "url"),
    variableNames: isRecord(variables) ? Object.keys(variables).map(wellFormedText) : [],
  };
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function text(value: unknown, name: string): string {
  const inner = member(value, name);
  return typeof inner === "string" ? wellFormedText(inner) : "";
}

function list(value: unknown, name: string): readonly unknown[] {
  const inner = member(value, name);
  return Array.isArray(inner) ? inner : [];
}
