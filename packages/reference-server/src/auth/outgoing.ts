/** Asks another host, as the web's `fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The TXT records of a name, each with its character-strings joined; empty where there are none.
 * Rejects where the name does not exist or nobody answers: the message then goes to whoever asked.
 */
export type ResolveTxt = (name: string) => Promise<readonly string[]>;

/** Why a host could not be asked; the message goes to whoever asked, so that it holds nothing secret. */
export class UnreachableError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UnreachableError";
  }
}

/** How long other hosts have to answer, in milliseconds. */
export interface TimeLimits {
  /** TXT records of a domain. */
  readonly txt: number;
  /** TXT records of the names below a domain where people put proofs by mistake. */
  readonly selectorTxt: number;
  /** The file of a domain, all in all. */
  readonly keyFile: number;
  /** One call of a host that the configuration names. */
  readonly call: number;
  /** All calls that one GitHub token takes. */
  readonly githubToken: number;
}

/** The limits of the official registry, and some of our own where it has none. */
export const officialTimeLimits: TimeLimits = {
  txt: 5_000,
  selectorTxt: 2_000,
  keyFile: 10_000,
  call: 10_000,
  githubToken: 30_000,
};
