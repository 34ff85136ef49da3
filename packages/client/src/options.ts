import type { ApiVersion } from "./base-url.js";

/** Header fields by name. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** Header fields, or a function that gives them for each request, so that tokens can be refreshed. */
export type HeadersSource = RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>);

/** What sends a request; `globalThis.fetch` fits, and so does the `fetch` of a registry in the same process. */
export type FetchFunction = (request: Request) => Promise<Response>;

/** Options of a client. */
export interface RegistryClientOptions {
  /** Address of the registry, with or without trailing slash; a trailing `/v0` or `/v0.1` is taken as `apiVersion`. */
  readonly baseUrl: string;
  /** Default: `globalThis.fetch`, looked up at each call. */
  readonly fetch?: FetchFunction;
  /** Sent with every request; those of a call win over them. */
  readonly headers?: HeadersSource;
  /** Milliseconds that a call may take, its body included. Default: 30,000. */
  readonly timeoutMs?: number;
  /** Version prefix. Default: what `baseUrl` ends in, else `v0.1`. */
  readonly apiVersion?: ApiVersion;
}

/** Options of one call, the last argument of every method. */
export interface CallOptions {
  /** Ends the call with an `AbortedError`. */
  readonly signal?: AbortSignal;
  readonly headers?: RequestHeaders;
  /** Milliseconds that this call may take, its body included. */
  readonly timeoutMs?: number;
}

/** Options of a call that wants a registry token. */
export interface TokenCallOptions extends CallOptions {
  /** Registry token (JWT), sent with the scheme `Bearer`. */
  readonly token: string;
}

/** Options of a walk over all pages; `timeoutMs` holds for each page. */
export interface IterateOptions extends CallOptions {
  /** Rows to ask for per page. Default: 100, the most that the specification allows. */
  readonly pageSize?: number;
  /** Pages after which a walk that has not come to its end throws; `Infinity` for no bound. Default: 10,000. */
  readonly maxPages?: number;
}
