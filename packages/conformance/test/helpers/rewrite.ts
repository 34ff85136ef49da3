import type { FetchTarget } from "../../src/index.js";

/** Which requests a rewriting concerns. */
export type Matches = (url: URL, request: Request) => boolean;

/** Requests for a page of the listing. */
export const isList: Matches = ({ pathname }, { method }) =>
  isRead(method) && /^\/v0(\.1)?\/servers$/.test(pathname);

/** Requests for the versions of a server. */
export const isVersions: Matches = ({ pathname }, { method }) =>
  isRead(method) && /^\/v0(\.1)?\/servers\/[^/]+\/versions$/.test(pathname);

/** Requests for one version of a server. */
export const isVersion: Matches = ({ pathname }, { method }) =>
  isRead(method) && /^\/v0(\.1)?\/servers\/[^/]+\/versions\/[^/]+$/.test(pathname);

/** A registry that sees another URL than was asked for. */
export function rewriteUrl(
  sound: FetchTarget,
  matches: Matches,
  change: (url: URL) => void,
): FetchTarget {
  return (request) => {
    const url = new URL(request.url);
    if (!matches(url, request) || /%ff|%c3%28/i.test(url.search)) return sound(request);
    url.search = url.search.replace(/(?<=[?&])[^&]*%(?![\dA-F]{2})[^&]*/gi, "");
    change(url);
    return sound(new Request(url, request));
  };
}

/** A registry whose JSON bodies of status 200 are changed, in place. */
export function rewriteBody<Body = unknown>(
  sound: FetchTarget,
  matches: Matches,
  change: (body: Body, url: URL) => void,
): FetchTarget {
  return async (request) => {
    const response = await sound(request);
    const url = plainUrl(request);
    if (response.status !== 200 || request.method === "HEAD" || !matches(url, request))
      return response;
    const body = (await response.json()) as Body;
    change(body, url);
    return new Response(JSON.stringify(body), { headers: response.headers });
  };
}

/** A registry that answers some requests on its own; undefined leaves the sound answer. */
export function answerInstead(
  sound: FetchTarget,
  answer: (
    url: URL,
    request: Request,
    sound: FetchTarget,
  ) => Promise<Response | undefined> | Response | undefined,
): FetchTarget {
  return async (request) => {
    // The body of a request can be read once.
    const asked = request.body === null ? request : request.clone();
    const own = await answer(plainUrl(request), asked, sound);
    return own === undefined ? sound(request) : withUsualHeaders(own, request);
  };
}

/** A body of the listing, as loosely as mutants need it. */
export interface ListBody {
  servers: { server: Record<string, unknown>; _meta?: Record<string, Record<string, unknown>> }[];
  metadata?: { nextCursor?: string | null; count?: number };
}

/** The URL of a request, letters in its path that need no encoding decoded (RFC 3986 §6.2.2.2). */
function plainUrl(request: Request): URL {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/%(?:[46][1-9A-F]|[57][0-9A])/gi, decodeURIComponent);
  return url;
}

/** An answer with the headers that all have, and without a body where HEAD was asked. */
function withUsualHeaders(own: Response, request: Request): Response {
  const headers = new Headers(own.headers);
  if (!headers.has("vary")) headers.set("vary", "Origin");
  if (request.headers.has("origin") && isRead(request.method)) {
    headers.set("access-control-allow-origin", "*");
    headers.set("access-control-expose-headers", "Content-Type, Content-Length");
  }
  return new Response(request.method === "HEAD" ? null : own.body, { status: own.status, headers });
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** A refusal in the form of the official registry. */
export function problem(status: number, detail: string): Response {
  return new Response(JSON.stringify({ title: "Refused", status, detail }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}
