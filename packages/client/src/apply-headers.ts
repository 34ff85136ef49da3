import { type CallContext, RegistryError } from "./errors/registry-error.js";
import type { RequestHeaders } from "./options.js";

/**
 * Sets header fields, later groups over earlier ones. A refused field is named without its value, which may be a secret.
 * @throws {RegistryError} INVALID_ARGUMENT
 */
export function applyHeaders(
  headers: Headers,
  groups: readonly (RequestHeaders | undefined)[],
  context: CallContext,
): void {
  for (const [name, value] of groups.flatMap((group) => Object.entries(group ?? {}))) {
    if (!accepts(headers, name, value)) {
      const reason = `header ${JSON.stringify(name)} has a name or value that HTTP does not allow`;
      throw new RegistryError(reason, { code: "INVALID_ARGUMENT", context });
    }
  }
}

function accepts(headers: Headers, name: string, value: string): boolean {
  try {
    headers.set(name, value);
    return true;
  } catch {
    return false; // the text of the refusal repeats the value
  }
}
