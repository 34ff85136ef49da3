import { type HttpHandler, http } from "msw";
import type { Registry } from "./create-registry.js";

/** Where the registry is to be found. */
export interface HandlersOptions {
  /** Such as `https://registry.example.com`; a path, a trailing slash and a trailing `/v0` or `/v0.1` may follow. */
  readonly baseUrl: string;
}

/**
 * Handlers for msw that answer every request below a base URL as the registry does, whatever its path
 * holds; requests elsewhere are left to other handlers.
 *
 * @throws {TypeError} when the base URL is none of `http` or `https`.
 */
export function registryHandlers(
  registry: Pick<Registry, "fetch">,
  { baseUrl }: HandlersOptions,
): HttpHandler[] {
  const base = readBaseUrl(baseUrl);
  // A predicate, since msw decodes what a pattern matches, and fails on `%zz`.
  const isBelow = ({ request }: { readonly request: Request }): boolean =>
    targetBelow(base, request) !== undefined;
  return [
    http.all(isBelow, async ({ request }) => {
      const target = targetBelow(base, request);
      const response = await registry.fetch(request, target === undefined ? {} : { target });
      return withBasePath(response, base.path);
    }),
  ];
}

interface BaseUrl {
  readonly origin: string;
  /** Path before `/v0`, without a slash at its end. */
  readonly path: string;
}

function readBaseUrl(text: string): BaseUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      `baseUrl ${JSON.stringify(text)} is no http or https URL; give one such as https://registry.example.com`,
    );
  }
  const path = url.pathname.replace(/\/+$/, "").replace(/\/v0(?:\.1)?$/, "");
  return { origin: url.origin, path };
}

function targetBelow({ origin, path }: BaseUrl, request: Request): string | undefined {
  const url = new URL(request.url);
  const rest = url.pathname.slice(path.length);
  return url.origin === origin && url.pathname.startsWith(path) && /^(?:\/|$)/.test(rest)
    ? (rest === "" ? "/" : rest) + url.search
    : undefined;
}

/** Redirects of a registry lead to paths of its own, which here stand below the base URL. */
function withBasePath(response: Response, path: string): Response {
  const location = response.headers.get("location");
  if (path === "" || location === null || !location.startsWith("/")) {
    return response;
  }
  const headers = new Headers(response.headers);
  headers.set("location", path + location);
  return new Response(response.body, { status: response.status, headers });
}
