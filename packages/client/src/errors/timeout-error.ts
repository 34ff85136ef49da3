import { type CallContext, RegistryError } from "./registry-error.js";

/** The answer, body included, was not there within `timeoutMs`. */
export class TimeoutError extends RegistryError<"TIMEOUT"> {
  override readonly name: string = "TimeoutError";
  /** Milliseconds that the call had. */
  readonly timeoutMs: number;

  constructor(context: CallContext, timeoutMs: number, cause: unknown) {
    const reason = `no complete answer within ${timeoutMs} ms; timeoutMs sets the limit`;
    super(reason, { code: "TIMEOUT", context, cause });
    this.timeoutMs = timeoutMs;
  }
}
