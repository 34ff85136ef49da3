import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { OwnershipOptions, PackageFetch } from "../ownership/options/ownership-options.js";
import { readOwnershipOptions } from "../ownership/options/read-ownership-options.js";
import { createOriginList, isWildcard } from "../ownership/outgoing/origin-list.js";
import { fetchOver } from "./fetch-over.js";
import { isBlockedAddress } from "./is-blocked-address.js";

/** How the hosts below a wildcard are found, and which of their addresses may be connected to. */
export interface AddressRules {
  /** Names to addresses; the system's resolver by default. */
  readonly lookup?: LookupFunction | undefined;
  /** By default those of the public internet. */
  readonly isAllowed?: ((address: string) => boolean) | undefined;
}

/**
 * What asks the package registries of these options. Origins that are written out may be anywhere, in a
 * private network too, as mirrors are. Hosts below a wildcard, which publishers choose, are asked only
 * at allowed addresses, and the address that is judged is the one that is connected to.
 *
 * @throws {TypeError} when an option is malformed.
 */
export function createPackageFetch(
  options: OwnershipOptions,
  rules: AddressRules = {},
): PackageFetch {
  readOwnershipOptions(options);
  const urls = Object.values(options.registries).flatMap((registry) => [
    ...(registry?.baseUrls ?? []),
    ...(registry?.alsoAllow ?? []),
  ]);
  const isWrittenOut = createOriginList(urls.filter((url) => !isWildcard(url)));
  const { isAllowed = (address) => !isBlockedAddress(address) } = rules;
  const allowedLookup = createAllowedLookup(rules.lookup ?? lookup, isAllowed);
  return async (url, init) => {
    const target = new URL(url);
    if (isWrittenOut(target)) {
      return fetch(url, init);
    }
    const host = target.hostname.replace(/^\[(.*)\]$/, "$1");
    if (isIP(host) !== 0 && !isAllowed(host)) {
      throw refusal(host);
    }
    return fetchOver(target, init, allowedLookup);
  };
}

function createAllowedLookup(
  lookUp: LookupFunction,
  isAllowed: (address: string) => boolean,
): LookupFunction {
  return (host, options, callback) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      const addresses = typeof found === "string" ? [] : found;
      const [first, ...others] = addresses.filter(({ address }) => isAllowed(address));
      if (error !== null || first === undefined) {
        callback(error ?? refusal(host), "");
      } else if (options.all === true) {
        callback(null, [first, ...others]);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}

function refusal(host: string): Error {
  return new Error(`dial ${host}: refusing to connect to private or loopback address`);
}
