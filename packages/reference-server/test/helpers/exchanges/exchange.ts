/** An exchange as `spec/vectors/exchanges` has it; the schema there says what the members mean. */
export interface Exchange {
  readonly description: string;
  readonly request: ExchangeRequest;
  readonly response: ExpectedAnswer | { readonly belowStatus: number } | null;
}

/** A request with marks for what is known at replay alone. */
export interface ExchangeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the official registry answered. */
export interface ExpectedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly errors?: readonly ExpectedReason[];
  readonly issues?: readonly Readonly<Record<string, string>>[];
}

/** A reason of a problem, as far as it is compared. */
export interface ExpectedReason {
  readonly location?: string;
  readonly message?: string;
  readonly begins?: string;
}

/** An answer as it was received. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
