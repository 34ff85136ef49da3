import { createFetchTransport, type FetchTarget } from "./fetch-transport.js";
import { createHttpTransport } from "./http-transport.js";
import { TargetError } from "./target-error.js";
import type { Transport, TransportLimits } from "./transport.js";

/** A registry to judge: behind a URL, or a function in the same process. */
export type Target = { readonly baseUrl: string } | { readonly fetch: FetchTarget };

/** A way to the target, and the API version that its URL named. */
export interface OpenTarget {
  readonly transport: Transport;
  /** `/v0.1` or `/v0`, where the URL ended in it. */
  readonly prefix?: string;
}

/**
 * Opens a target. A trailing `/v0` or `/v0.1` of a URL is split off: it names the API version.
 *
 * @throws {TargetError} where the URL is none, is not http or https, or carries a query or a fragment.
 */
export function openTarget(target: Target, limits: TransportLimits): OpenTarget {
  if ("fetch" in target) return { transport: createFetchTransport(target.fetch, limits) };
  const { base, prefix } = readBaseUrl(target.baseUrl);
  return { transport: createHttpTransport(base, limits), ...(prefix && { prefix }) };
}

function readBaseUrl(text: string): { base: string; prefix?: string } {
  let url: URL;
  try {
    url = new URL(text);
  } catch (error) {
    throw new TargetError(`"${text}" is no URL. Give one such as https://registry.example.com`, {
      cause: error,
    });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new TargetError(
      `"${text}" is neither http nor https. Give a URL such as https://registry.example.com`,
    );
  if (url.search !== "" || url.hash !== "")
    throw new TargetError(`"${text}" carries a query or a fragment. Give the base URL alone`);
  if (url.username !== "" || url.password !== "")
    throw new TargetError(
      "the URL carries a user name or password, which reports would show. Leave them out",
    );
  const [, path = "", prefix] = /^(.*?)(\/v0(?:\.1)?)?\/*$/.exec(url.pathname) ?? [];
  return { base: `${url.origin}${path}`, ...(prefix !== undefined && { prefix }) };
}
