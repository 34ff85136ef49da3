import type { PackageView } from "../launch-document.js";

/** `stable` for the builds that write `name==version` for PyPI and know no `registryBaseUrl`, `newest` for those that write `name@version` and pass it on. */
export type VscodeBuild = "stable" | "newest";

/** How VS Code names a package on a command line: what it runs, what comes before and after the other arguments. */
export interface VscodePackage {
  readonly command: string | undefined;
  /** Before the `runtimeArguments`. */
  readonly first: readonly string[];
  /** Between the `runtimeArguments` and the `packageArguments`. */
  readonly reference: readonly string[];
}

const commands: ReadonlyMap<string, string> = new Map([
  ["npm", "npx"],
  ["pypi", "uvx"],
  ["oci", "docker"],
  ["nuget", "dnx"],
]);

/** The package as that build writes it; a type that VS Code does not know is taken for the name of the program. */
export function vscodePackage(subject: PackageView, build: VscodeBuild): VscodePackage {
  const { registryType = "" } = subject;
  return {
    command: commands.get(registryType) ?? subject.registryType,
    first: registryType === "oci" ? ["run", "-i", "--rm"] : [],
    reference: reference(subject, build),
  };
}

function reference(subject: PackageView, build: VscodeBuild): readonly string[] {
  const { registryType, identifier, registryBaseUrl } = subject;
  const base = build === "newest" ? (registryBaseUrl ?? "") : "";
  switch (registryType) {
    case "npm":
      return [...option("--registry", base), versioned(subject, "@")];
    case "pypi":
      return [...option("--index-url", base), versioned(subject, build === "stable" ? "==" : "@")];
    case "oci":
      return [versioned({ ...subject, identifier: join(base, identifier) }, ":")];
    case "nuget": {
      const separator = subject.packageArguments.length > 0 ? ["--"] : [];
      return [versioned(subject, "@"), "--yes", ...option("--source", base), ...separator];
    }
    default:
      return [];
  }
}

function versioned(
  { identifier, version = "" }: Pick<PackageView, "identifier" | "version">,
  separator: string,
): string {
  return version === "" ? identifier : `${identifier}${separator}${version}`;
}

function option(name: string, value: string): readonly string[] {
  return value === "" ? [] : [name, value];
}

function join(base: string, identifier: string): string {
  return base === "" ? identifier : `${base}/${identifier}`;
}
