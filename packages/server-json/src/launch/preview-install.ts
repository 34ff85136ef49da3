import { type PackageView, readLaunchDocument, type TransportView } from "./launch-document.js";
import { vscodeChoice } from "./previews/vscode-choice.js";
import { argumentTexts, keyValueTexts, type VscodeInput } from "./previews/vscode-inputs.js";
import { type VscodeBuild, vscodePackage } from "./previews/vscode-package.js";

/** Which client's install is foretold, and of what. */
export interface PreviewOptions {
  readonly client: "vscode";
  /** `stable` by default. */
  readonly build?: VscodeBuild;
  /** A `registryType`, or `remote`; by default that of the first package, or `remote` where it has none. */
  readonly packageType?: string;
}

/** A process as it stands in the configuration of VS Code. */
export interface VscodeProcess {
  readonly type: "stdio";
  readonly command?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A hosted endpoint as it stands in the configuration of VS Code. */
export interface VscodeEndpoint {
  readonly type: "http";
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What VS Code writes into its configuration: the server's entry, its prompts, and how many notices it shows. */
export interface InstallPreview {
  readonly config: VscodeProcess | VscodeEndpoint;
  readonly inputs?: readonly VscodeInput[];
  readonly notices: number;
}

/** VS Code finds nothing to install. */
export interface InstallRefusal {
  readonly error: string;
}

/**
 * Foretells what VS Code itself makes of a document, faults included: it is no advice. Only the
 * first package of the type and the first remote are looked at. `runtimeHint`, a package's
 * `transport`, the `variables` of a remote, `isRequired`, `isRepeated`, `format` and `placeholder`
 * are not; with `build: "stable"` neither is `registryBaseUrl`. Takes any JSON value, never throws.
 */
export function previewInstall(
  server: unknown,
  { build = "stable", packageType }: PreviewOptions,
): InstallPreview | InstallRefusal {
  const choice = vscodeChoice(readLaunchDocument(server), packageType);
  if (choice === undefined) {
    return { error: "there is neither a package nor a remote" };
  }
  return choice.kind === "remote"
    ? previewRemote(choice.remote, build)
    : previewPackage(choice.subject, build);
}

function previewRemote({ url, headers }: TransportView, build: VscodeBuild): InstallPreview {
  const { texts, inputs, notices } = keyValueTexts(headers);
  const sent = Object.fromEntries(texts);
  if (build === "newest" && url?.startsWith("https://api.githubcopilot.com/mcp") === true) {
    // VS Code signs in there by itself.
    delete sent["Authorization"];
  }
  return {
    config: {
      type: "http",
      ...(url === undefined ? {} : { url }),
      ...(Object.keys(sent).length === 0 ? {} : { headers: sent }),
    },
    ...listed(inputs),
    notices,
  };
}

function previewPackage(subject: PackageView, build: VscodeBuild): InstallPreview {
  const { command, first, reference } = vscodePackage(subject, build);
  const runtime = argumentTexts(subject.runtimeArguments);
  const variables = keyValueTexts(subject.environmentVariables);
  const own = argumentTexts(subject.packageArguments);
  const env = Object.fromEntries(variables.texts);
  const names = Object.keys(env);
  const args = [
    ...first,
    ...runtime.texts,
    ...(subject.registryType === "oci" ? names.flatMap((name) => ["-e", name]) : []),
    ...reference,
    ...own.texts,
  ];
  return {
    config: {
      type: "stdio",
      ...(command === undefined ? {} : { command }),
      ...(args.length === 0 ? {} : { args }),
      ...(names.length === 0 ? {} : { env }),
    },
    ...listed([...runtime.inputs, ...variables.inputs, ...own.inputs]),
    notices: runtime.notices + variables.notices + own.notices,
  };
}

function listed(inputs: readonly VscodeInput[]): Pick<InstallPreview, "inputs"> {
  return inputs.length === 0 ? {} : { inputs };
}
