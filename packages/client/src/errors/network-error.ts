import { describeCause } from "../describe-cause.js";
import { redactUrl } from "../redact-url.js";
import { type CallContext, RegistryError } from "./registry-error.js";

/** No answer came, or it broke off: host unknown, connection refused or cut, too many redirects. */
export class NetworkError extends RegistryError<"NETWORK"> {
  override readonly name: string = "NetworkError";

  constructor(context: CallContext, cause: unknown) {
    const found = describeCause(cause);
    const reason = /redirect/i.test(found)
      ? `too many redirects, which may be a loop (${found})`
      : `cannot reach ${originOf(context.url)} (${found})`;
    super(reason, { code: "NETWORK", context, cause });
  }
}

function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/]*/i.exec(redactUrl(url))?.[0] ?? "the registry";
}
