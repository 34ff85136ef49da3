import type { Deadline } from "../deadline.js";
import { AbortedError } from "./aborted-error.js";
import { isRegistryError } from "./is-registry-error.js";
import { NetworkError } from "./network-error.js";
import type { CallContext, RegistryError } from "./registry-error.js";
import { TimeoutError } from "./timeout-error.js";

/** The error that a caller sees in place of whatever a call threw; `fetch` throws bare `TypeError`s. */
export function toRegistryError(
  thrown: unknown,
  context: CallContext,
  deadline: Deadline,
  timeoutMs: number,
): RegistryError {
  switch (deadline.endedBy()) {
    case "signal":
      return new AbortedError(context, deadline.signal.reason);
    case "timeout":
      return new TimeoutError(context, timeoutMs, deadline.signal.reason);
    case undefined:
      return isRegistryError(thrown) ? thrown : new NetworkError(context, thrown);
  }
}
