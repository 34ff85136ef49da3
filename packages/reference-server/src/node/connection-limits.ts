import { createServer, type Server } from "node:http";

/** How much a registry that listens takes from one client, and how long it waits for one. */
export interface ConnectionLimits {
  /** Bytes of names and values of the headers, the request line among them; 1,048,576 by default. */
  readonly headerBytes: number;
  /** Number of headers; 10,000 by default. */
  readonly headers: number;
  /** Milliseconds in which the headers of a request have to be complete; 10,000 by default. */
  readonly headersMs: number;
  /** Milliseconds in which a request has to be complete; 30,000 by default. */
  readonly requestMs: number;
  /** Milliseconds after which a connection is closed on which nothing moves; 120,000 by default. */
  readonly idleMs: number;
  /** Milliseconds between two looks at what has taken too long; 1,000 by default. */
  readonly checkMs: number;
}

/** Those of the official registry; it counts no headers. */
export const officialLimits: ConnectionLimits = {
  headerBytes: 1_048_576,
  headers: 10_000,
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 120_000,
  checkMs: 1000,
};

/** A server that keeps the limits; it lets clients close their side before they have their answers. */
export function createLimitedServer(limits: ConnectionLimits): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    connectionsCheckingInterval: limits.checkMs,
    requireHostHeader: false,
  });
  server.timeout = limits.idleMs;
  server.maxHeadersCount = limits.headers + 1; // One more, so that too many are noticed.
  return Object.assign(server, { httpAllowHalfOpen: true });
}
