import { type CallContext, RegistryError } from "./registry-error.js";

/** Where and how an answer leaves the contract. */
export interface ContractErrorOptions {
  readonly context: CallContext;
  readonly response: Response;
  /** What the contract wants there. */
  readonly expected: string;
  /** JSON pointer into the body, empty for its root; absent where the body is no JSON at all. */
  readonly pointer?: string;
  readonly cause?: unknown;
}

/** A successful status with a body that is not the contract's: HTML, broken or endless JSON, a missing member. */
export class ContractError extends RegistryError<"CONTRACT"> {
  override readonly name: string = "ContractError";
  readonly status: number;
  readonly headers: Headers;
  /** JSON pointer into the body, empty for its root; undefined where the body is no JSON at all. */
  readonly pointer: string | undefined;
  /** What the contract wants there. */
  readonly expected: string;

  constructor(breach: string, options: ContractErrorOptions) {
    const { context, response, expected, pointer, cause } = options;
    super(`${response.status} with ${breach}`, { code: "CONTRACT", context, cause });
    this.status = response.status;
    this.headers = response.headers;
    this.pointer = pointer;
    this.expected = expected;
  }
}
