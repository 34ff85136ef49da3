import type { Clock } from "./clock.js";
import type { DiversityOptions } from "./diversity/diversity-options.js";
import type { FaultOptions } from "./faults/fault-options.js";
import type { ResponseFault } from "./http/response-check.js";

/** One answered request, for a log. */
export interface LogRecord {
  readonly method: string;
  /** Request target without its query. */
  readonly path: string;
  /** Id of the operation; absent where the request led to none. */
  readonly operation?: string | undefined;
  readonly status: number;
  /** Bytes of content. */
  readonly bytes: number;
  /** How the answer would have broken the specification. */
  readonly fault?: ResponseFault | undefined;
  /** What was thrown, where the answer is 500 because of it. */
  readonly error?: unknown;
}

/** How a registry behaves; every option has a default. */
export interface RegistryOptions {
  /** Nanoseconds since 1970; the system's clock by default. It is made strictly monotone. */
  readonly now?: Clock | undefined;
  /** Ed25519 seed that signs tokens, 64 hex digits; random by default. */
  readonly jwtSeed?: string | undefined;
  /** Whether everyone gets a token for the anonymous namespace; false by default. */
  readonly anonymousAuth?: boolean | undefined;
  /** Whether answers that break the specification become 500; for tests, false by default. */
  readonly validateResponses?: boolean | undefined;
  /** How the registry misbehaves below `/v0` and `/v0.1`, for tests of clients; not at all by default. */
  readonly faults?: FaultOptions | undefined;
  /** Legal choices that differ from the official registry's, by seed; none by default. */
  readonly diversity?: number | DiversityOptions | undefined;
  /** Receives one record for each answered request; none by default. */
  readonly log?: ((record: LogRecord) => void) | undefined;
}
