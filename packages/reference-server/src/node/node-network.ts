import type { RegistryOptions } from "../registry-options.js";
import { createGuardedFetch } from "./guarded-fetch.js";
import { createNameServer } from "./name-server.js";

/**
 * How a registry on Node asks others: the system's name servers, a guarded fetch for domains that
 * strangers name, and Node's own `fetch` for hosts that the operator names. Spread it into the options
 * of `createRegistry`.
 */
export function nodeNetwork(): Pick<RegistryOptions, "resolveTxt" | "fetchKeyFile" | "fetch"> {
  const { resolveTxt, resolveAddresses } = createNameServer();
  return {
    resolveTxt,
    fetchKeyFile: createGuardedFetch({ resolveAddresses }),
    fetch: (url, init) => fetch(url, init),
  };
}
