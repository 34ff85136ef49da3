import type { RegistryType } from "./options/ownership-options.js";
import type { PackageFields } from "./package-fields.js";
import type { PackageRegistry } from "./package-registry.js";

type Configured = Pick<PackageRegistry, "type" | "baseUrls" | "aliases">;
type Rule = (fields: PackageFields, configured: Configured) => string | undefined;

const needsHash: Rule = ({ fileSha256 }) =>
  fileSha256 === "" ? "must include a fileSha256 hash for integrity verification" : undefined;

/** Rules by registry type, in the order in which the official registry applies them. */
const rules: Readonly<Record<RegistryType, readonly Rule[]>> = {
  npm: [needs("identifier", "NPM"), needs("version", "NPM"), noHash("NPM", ""), knownBase],
  pypi: [needs("identifier", "PyPI"), needs("version", "PyPI"), noHash("PyPI"), knownBase],
  nuget: [needs("identifier", "NuGet"), noHash("NuGet"), knownBase, needs("version", "NuGet")],
  cargo: [needs("identifier", "Cargo"), needs("version", "Cargo"), noHash("cargo"), knownBase],
  oci: [
    needs("identifier", "OCI"),
    inIdentifierInstead("registryBaseUrl", "use canonical reference"),
    inIdentifierInstead("version", "include version"),
    noHash("OCI", ""),
  ],
  mcpb: [needsHash, needs("identifier", "MCPB"), noBundleBase],
};

/** The first rule of its registry type that a package breaks, in words; undefined when it keeps them all. */
export function brokenFieldRule(fields: PackageFields, configured: Configured): string | undefined {
  for (const rule of rules[configured.type]) {
    const broken = rule(fields, configured);
    if (broken !== undefined) {
      return broken;
    }
  }
  return undefined;
}

function needs(member: "identifier" | "version", label: string): Rule {
  return (fields) =>
    fields[member] === "" ? `package ${member} is required for ${label} packages` : undefined;
}

function noHash(label: string, hint: string = " - this is only for MCPB packages"): Rule {
  return ({ fileSha256 }) =>
    fileSha256 === "" ? undefined : `${label} packages must not have 'fileSha256' field${hint}`;
}

function knownBase(
  { registryBaseUrl }: PackageFields,
  { type, baseUrls }: Configured,
): string | undefined {
  return registryBaseUrl === "" || baseUrls.includes(registryBaseUrl)
    ? undefined
    : `registry type and base URL do not match: '${registryBaseUrl}' is not valid for registry type '${type}'. Expected: ${baseUrls.join(" or ")}`;
}

function inIdentifierInstead(member: "registryBaseUrl" | "version", advice: string): Rule {
  return (fields, configured) =>
    fields[member] === ""
      ? undefined
      : `OCI packages must not have '${member}' field - ${advice} in 'identifier' instead (e.g., '${exampleHost(configured)}/owner/image:1.0.0')`;
}

function noBundleBase({ registryBaseUrl }: PackageFields): string | undefined {
  return registryBaseUrl === ""
    ? undefined
    : "MCPB packages must not have 'registryBaseUrl' field - use the full download URL in 'identifier' instead";
}

/** The name under which people know the first container registry. */
function exampleHost({ baseUrls, aliases }: Configured): string {
  const host = new URL(baseUrls[0] ?? "").host;
  return [...aliases].find(([, target]) => target === host)?.[0] ?? host;
}
