import type { PackageFields } from "./package-fields.js";
import type { PackageRegistry } from "./package-registry.js";

/** The base URL that a package names, else the first that is configured. */
export function baseUrlOf(
  { registryBaseUrl }: PackageFields,
  { baseUrls }: PackageRegistry,
): string {
  return registryBaseUrl === "" ? (baseUrls[0] ?? "") : registryBaseUrl;
}
