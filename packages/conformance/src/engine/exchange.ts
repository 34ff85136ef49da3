import { curlCommand } from "./curl-command.js";
import type { WireAnswer, WireRequest } from "./transport.js";

/** A request and its answer, cut and redacted, as a report shows them. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  /** A shell command that sends the same request. */
  readonly curl: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** HTTP status; null where no whole answer came. */
  readonly status: number | null;
  /** Headers that matter to the API, by lower-case name. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The first characters of the body. */
  readonly body: string;
  /** Size of the whole body in bytes. */
  readonly bodyBytes: number;
  /** Why no whole answer came. */
  readonly failure?: string;
}

const shownHeaders = new Set([
  "content-type",
  "content-length",
  "location",
  "vary",
  "allow",
  "etag",
  "cache-control",
  "retry-after",
  "link",
  "www-authenticate",
  "access-control-allow-origin",
  "access-control-allow-methods",
  "access-control-allow-headers",
]);
const secretHeaders = new Set(["authorization", "cookie", "proxy-authorization"]);
const shownCharacters = 2_000;
const utf8 = new TextDecoder();
/** A token that the registry gave out, as it does to anyone where it issues anonymous ones. */
const issuedToken = /("registry_token"\s*:\s*)"[^"]*"?/g;

/** The record of an exchange. Secrets of the request are left out. */
export function recordExchange(
  baseUrl: string,
  request: WireRequest,
  answer: WireAnswer | { failure: string },
): Exchange {
  const requestHeaders = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      secretHeaders.has(name.toLowerCase()) ? "REDACTED" : value,
    ]),
  );
  const url = `${baseUrl}${request.target}`;
  const sent = { method: request.method, url, requestHeaders };
  const curl = curlCommand({ ...sent, ...(request.body !== undefined && { body: request.body }) });
  if ("failure" in answer)
    return {
      ...sent,
      curl,
      status: null,
      responseHeaders: {},
      body: "",
      bodyBytes: 0,
      failure: answer.failure,
    };
  const text = utf8
    .decode(answer.body.subarray(0, shownCharacters * 4))
    .replace(issuedToken, '$1"REDACTED"');
  return {
    ...sent,
    curl,
    status: answer.status,
    responseHeaders: Object.fromEntries(
      Object.entries(answer.headers)
        .filter(([name]) => shownHeaders.has(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    body: text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text,
    bodyBytes: answer.body.byteLength,
  };
}
