/** What became of reading a body: all of it, or why not. */
export type BodyReading =
  | { readonly outcome: "complete"; readonly bytes: Uint8Array }
  | { readonly outcome: "too-large" | "too-slow" | "broken" };

/** A request, as far as a registry looks at it. */
export interface Call {
  readonly method: string;
  /** Request target as it was sent, neither decoded nor cleaned. */
  readonly target: string;
  /** First value of a header without surrounding blanks; the name is in lower case. */
  header(name: string): string | undefined;
  /** Reads a body of fewer than `limit` bytes that arrives within that many milliseconds. */
  body(limit: number, milliseconds: number): Promise<BodyReading>;
}

/** A response; the pieces of `body`, one after the other, are its content. */
export interface Answer {
  readonly status: number;
  /** By lower-case name, unless the choice `headerCase` spells them otherwise. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: readonly Uint8Array[];
  /**
   * Content that follows `body` piece by piece; called once, with a signal that aborts where nobody
   * waits for the rest any more. Where it throws, the connection is cut.
   */
  readonly stream?: ((gone: AbortSignal) => AsyncIterable<Uint8Array>) | undefined;
}
