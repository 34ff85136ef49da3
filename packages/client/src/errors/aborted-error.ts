import { type CallContext, RegistryError } from "./registry-error.js";

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortedError extends RegistryError<"ABORTED"> {
  override readonly name: string = "AbortedError";

  constructor(context: CallContext, cause: unknown) {
    super("aborted by the caller", { code: "ABORTED", context, cause });
  }
}
