import type { RegistryType } from "./options/ownership-options.js";
import type { OriginList } from "./outgoing/origin-list.js";

/** The package registries of one type, as they were configured, with every default filled in. */
export interface PackageRegistry {
  readonly type: RegistryType;
  /** At least one; the first counts where a package names none. */
  readonly baseUrls: readonly string[];
  /** The origins that requests may go to. */
  readonly allows: OriginList;
  readonly timeoutMs: number;
  /** Hosts by other names; empty for every type but `oci`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** For `oci` alone. */
  readonly retryDelaysMs: readonly number[];
  /** Empty for every type but `mcpb`. */
  readonly gitlabBaseUrls: readonly string[];
}
