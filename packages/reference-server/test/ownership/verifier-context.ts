import type {
  OwnershipOptions,
  RegistryType,
} from "../../src/ownership/options/ownership-options.js";
import { readOwnershipOptions } from "../../src/ownership/options/read-ownership-options.js";
import { createExpiringCache } from "../../src/ownership/outgoing/expiring-cache.js";
import type { VerifierContext } from "../../src/ownership/verifier.js";

type Registries = OwnershipOptions["registries"];

/** What a verifier works with, as the options of one registry type make it. */
export function verifierContext<Type extends RegistryType>(
  type: Type,
  options: Registries[Type],
  more: Partial<VerifierContext> = {},
): VerifierContext {
  const { registries, userAgent } = readOwnershipOptions({ registries: { [type]: options } });
  const registry = registries.get(type);
  if (registry === undefined) {
    throw new TypeError(`no registry of type ${type} was read`);
  }
  return {
    ...registry,
    fetch,
    userAgent,
    signal: new AbortController().signal,
    serviceIndexes: createExpiringCache(() => 0n, 1),
    ...more,
  };
}
