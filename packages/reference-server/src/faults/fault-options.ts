/**
 * Which faults a registry has, and how often. Every knob is off unless given. A rate is a share of the
 * calls from 0 to 1, durations are milliseconds, counts are whole numbers from 1 on.
 */
export interface FaultOptions {
  /** Whole number that chance is made of: the same seed strikes the same calls. 1 by default. */
  readonly seed?: number | undefined;

  /** Milliseconds that every answer comes later. */
  readonly latency?: number | undefined;
  /** Milliseconds up to which an answer comes later, by chance. */
  readonly jitter?: number | undefined;
  /** Milliseconds between the small pieces that a body comes in. */
  readonly slowBody?: number | undefined;
  /** Rate of bodies that stop in the middle and say no more. */
  readonly stalledBody?: number | undefined;
  /** Rate of bodies that blanks follow without end. */
  readonly endlessBody?: number | undefined;
  /** Rate of answers whose connection is cut in the middle of the body. */
  readonly cutBody?: number | undefined;

  /** Rate of bodies that end in the middle, in an answer that is whole. */
  readonly truncate?: number | undefined;
  /** Rate of answers with a line of text in front of the JSON. */
  readonly brokenJson?: number | undefined;
  /** Rate of answers that call their JSON `text/html`. */
  readonly wrongType?: number | undefined;
  /** Rate of answers that are an HTML page with status 200. */
  readonly htmlPage?: number | undefined;

  /** Seconds in `Retry-After` of every 429 and 503. */
  readonly retryAfter?: number | undefined;
  /** Seconds from the registry's clock to the date in `Retry-After` of every 429 and 503. */
  readonly retryAfterDate?: number | undefined;
  /** Rate of errors that come as an HTML page. */
  readonly htmlErrors?: number | undefined;
  /** Rate of errors whose body is `{"error": …}` alone. */
  readonly genericErrors?: number | undefined;
  /** Rate of errors whose problem body has no member `error`. */
  readonly problemErrors?: number | undefined;
  /** Rate of calls that are redirected once. */
  readonly redirect?: number | undefined;
  /** Rate of calls that are refused with 429. */
  readonly status429?: number | undefined;
  /** Rate of calls that are refused with 503. */
  readonly status503?: number | undefined;
  /** Rate of calls that are answered with a gateway's page of status 502. */
  readonly status502?: number | undefined;
  /** Rate of calls with a token that are told that it has expired. */
  readonly expireTokens?: number | undefined;

  /** Rate of pages that are empty, though their cursor leads on. */
  readonly emptyPages?: number | undefined;
  /** Rate of last pages that lead to the first. */
  readonly cursorLoop?: number | undefined;
  /** Which cursors are refused as expired: every so many. */
  readonly expireCursors?: number | undefined;
  /** Rate of pages that are the first, whatever the cursor. */
  readonly ignoreCursor?: number | undefined;
  /** Rate of later pages for which the filters are forgotten. */
  readonly forgetFilters?: number | undefined;
  /** Rate of pages that give a null cursor though rows remain. */
  readonly nullCursor?: number | undefined;
  /** Rate of later pages that begin with the last row of the page before. */
  readonly doubleRows?: number | undefined;
  /** Rate of later pages whose first row is missing. */
  readonly dropRows?: number | undefined;
  /** Rate of lists whose rows come in an order of chance. */
  readonly shuffleRows?: number | undefined;
  /** Rate of lists whose `metadata.count` is not the number of their rows. */
  readonly wrongCount?: number | undefined;
  /** Rate of empty lists that come as null. */
  readonly nullServers?: number | undefined;
  /** Rate of answers whose rows are documents without the member `server` around them. */
  readonly flatRows?: number | undefined;
  /** Rate of questions for `latest` that an old version answers. */
  readonly staleLatest?: number | undefined;
  /** Milliseconds that every instant is off, ahead or, negative, behind. */
  readonly clockSkew?: number | undefined;
  /** Rate of answers whose rows have no `_meta`. */
  readonly missingMeta?: number | undefined;
}

/** Name of a fault. */
export type FaultName = Exclude<keyof FaultOptions, "seed">;
