/** What a run may cost its target. */
export interface Limits {
  /** Most requests. */
  readonly budget: number;
  /** Most requests under way at once. */
  readonly concurrency: number;
  /** Most requests started in a second; null where nothing but `concurrency` holds them back. */
  readonly rate: number | null;
  /** Milliseconds for all requests together. */
  readonly timeLimitMs: number;
  /** Milliseconds that one request may take. */
  readonly timeoutMs: number;
}

/** The limits of a run that names none. */
export const defaultLimits: Limits = {
  budget: 300,
  concurrency: 4,
  rate: null,
  timeLimitMs: 300_000,
  timeoutMs: 10_000,
};

/** Fewest requests that say anything: finding the API, with redirects, and a first look. */
export const leastBudget = 20;
