import type { Document } from "../domain/document.js";

/** The members of a package that its verification looks at; what is absent is empty. */
export interface PackageFields {
  readonly registryType: string;
  readonly registryBaseUrl: string;
  readonly identifier: string;
  readonly version: string;
  readonly fileSha256: string;
}

/** The packages of a document, in its order. */
export function packagesOf(document: Document): readonly PackageFields[] {
  const packages = document["packages"];
  return Array.isArray(packages) ? packages.map(readPackage) : [];
}

/** The members of one package; whatever is no text counts as absent. */
export function readPackage(value: unknown): PackageFields {
  const members: Readonly<Record<string, unknown>> =
    typeof value === "object" && value !== null ? { ...value } : {};
  const text = (name: string): string => {
    const member = members[name];
    return typeof member === "string" ? member : "";
  };
  return {
    registryType: text("registryType"),
    registryBaseUrl: text("registryBaseUrl"),
    identifier: text("identifier"),
    version: text("version"),
    fileSha256: text("fileSha256"),
  };
}
