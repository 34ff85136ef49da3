import type { Clock } from "../clock.js";
import type { Document } from "../domain/document.js";
import { verifyCargo } from "./cargo.js";
import { brokenFieldRule } from "./field-rules.js";
import { verifyMcpb } from "./mcpb.js";
import { verifyNpm } from "./npm.js";
import { verifyNuget } from "./nuget.js";
import { verifyOci } from "./oci.js";
import type { OwnershipOptions, PackageFetch, RegistryType } from "./options/ownership-options.js";
import { readOwnershipOptions } from "./options/read-ownership-options.js";
import { createExpiringCache } from "./outgoing/expiring-cache.js";
import { type PackageFields, packagesOf } from "./package-fields.js";
import type { PackageRegistry } from "./package-registry.js";
import { verifyPypi } from "./pypi.js";
import type { Verifier, VerifierContext } from "./verifier.js";

/** Verifies that packages belong to the servers that list them. */
export interface OwnershipCheck {
  /** Why a document is refused for one of its packages, the first at fault; undefined when none is. */
  verify(document: Document): Promise<string | undefined>;
  /** Gives up what is under way: it is refused. */
  close(): void;
}

type Outgoing = Omit<VerifierContext, keyof PackageRegistry>;

const verifiers: Readonly<Record<RegistryType, Verifier>> = {
  npm: verifyNpm,
  pypi: verifyPypi,
  nuget: verifyNuget,
  cargo: verifyCargo,
  oci: verifyOci,
  mcpb: verifyMcpb,
};
const hour = 3_600_000;

/**
 * The check of ownership that a registry makes before it stores a document. It asks for packages one
 * after the other, in the order of the document.
 *
 * @throws {TypeError} when an option is malformed.
 */
export function createOwnershipCheck(
  options: OwnershipOptions,
  fetch: PackageFetch | undefined,
  now: Clock,
): OwnershipCheck {
  const { registries, userAgent, totalTimeoutMs } = readOwnershipOptions(options);
  if (fetch === undefined) {
    throw new TypeError(
      "fetchPackages is missing, which ownership needs; on Node.js give createPackageFetch(ownership)",
    );
  }
  const closing = new AbortController();
  const serviceIndexes = createExpiringCache<ReadonlyMap<string, string>>(now, hour);
  return {
    async verify(document) {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(totalTimeoutMs)]);
      const outgoing = { fetch, signal, userAgent, serviceIndexes };
      for (const [index, fields] of packagesOf(document).entries()) {
        const registry = registries.get(fields.registryType);
        const refusal = await refusalOf(fields, document.name, registry, outgoing);
        if (refusal !== undefined) {
          return `registry validation failed for package ${index} (${fields.identifier}): ${refusal}`;
        }
      }
      return undefined;
    },
    close: () => closing.abort(),
  };
}

async function refusalOf(
  fields: PackageFields,
  serverName: string,
  registry: PackageRegistry | undefined,
  outgoing: Outgoing,
): Promise<string | undefined> {
  if (registry === undefined) {
    return `unsupported registry type: ${fields.registryType}`;
  }
  const { type } = registry;
  return (
    brokenFieldRule(fields, registry) ??
    verifiers[type](fields, serverName, { ...registry, ...outgoing })
  );
}
