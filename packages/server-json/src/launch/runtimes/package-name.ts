import type { PackageView } from "../launch-document.js";

const exactVersion = /^[0-9A-Za-z][0-9A-Za-z.+_!~-]*$/;

/** Faults of a name that has to look like `pattern`, and of a version that is no exact one. */
export function nameFaults(
  { identifier, version = "" }: PackageView,
  pattern: RegExp,
): readonly (readonly [string, string])[] {
  const faults: (readonly [string, string])[] = [];
  if (identifier === "") {
    faults.push(["identifier", "is missing; name the package"]);
  } else if (!pattern.test(identifier)) {
    // Runtimes also take flags, URLs, files and repositories in this place.
    faults.push(["identifier", "is no package name of this registry type; correct it"]);
  }
  if (version !== "" && !exactVersion.test(version)) {
    faults.push(["version", "is no exact version; write one, such as 1.0.0"]);
  }
  return faults;
}

/** The name with its version behind a separator, or alone where it has none. */
export function versioned(
  { identifier, version = "" }: Pick<PackageView, "identifier" | "version">,
  separator: string,
): string {
  return version === "" ? identifier : `${identifier}${separator}${version}`;
}

/** A flag with the registry's address, where the document gives one. */
export function registryFlag(
  flag: string,
  { registryBaseUrl = "" }: PackageView,
): readonly string[] {
  return registryBaseUrl === "" ? [] : [flag, registryBaseUrl];
}
