import type { PackageFetch } from "./options/ownership-options.js";
import type { ExpiringCache } from "./outgoing/expiring-cache.js";
import type { PackageFields } from "./package-fields.js";
import type { PackageRegistry } from "./package-registry.js";

/** What a verifier works with: the package registries that it may ask, and how. */
export interface VerifierContext extends PackageRegistry {
  readonly fetch: PackageFetch;
  /** Ends every request when it aborts. */
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** NuGet service indexes by their URL: addresses by kind of resource. */
  readonly serviceIndexes: ExpiringCache<ReadonlyMap<string, string>>;
}

/**
 * Verifies that a package belongs to a server; its members have passed the field rules of its type.
 * Resolves to the reason for which it is refused, undefined when it belongs to the server.
 */
export type Verifier = (
  fields: PackageFields,
  serverName: string,
  context: VerifierContext,
) => Promise<string | undefined>;
