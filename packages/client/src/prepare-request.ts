import type { OperationRoute } from "@mcp-registry-kit/types";
import { type CallContext, RegistryError } from "./errors/registry-error.js";
import { buildRequest, type RequestParts } from "./http.js";
import { whyUnaddressable } from "./path-segment.js";

/** What a call sends; the body is still a value. */
export interface CallArguments extends Omit<RequestParts, "body"> {
  readonly body?: unknown;
}

/**
 * The request of a call, still without headers of the caller.
 * @throws {RegistryError} UNADDRESSABLE, INVALID_ARGUMENT
 */
export function prepareRequest(
  baseUrl: string,
  route: OperationRoute,
  args: CallArguments,
  signal: AbortSignal,
  context: CallContext,
): Request {
  for (const [, name = ""] of route.path.matchAll(/\{(\w+)\}/g)) {
    const value = args.path?.[name];
    const reason = whyUnaddressable(value);
    if (reason) {
      const shown = JSON.stringify(value) ?? String(value);
      const text = `${name} ${shown} cannot be sent: ${reason}`;
      throw new RegistryError(text, { code: "UNADDRESSABLE", context });
    }
  }
  const body = route.takesBody ? writeBody(args.body, context) : undefined;
  try {
    return buildRequest(baseUrl, route, { ...args, body }, signal);
  } catch (cause) {
    const reason = "the arguments cannot be sent";
    throw new RegistryError(reason, { code: "INVALID_ARGUMENT", context, cause });
  }
}

function writeBody(value: unknown, context: CallContext): string {
  const { text, cause } = stringify(value);
  if (text === undefined) {
    const reason = "the body cannot be written as JSON";
    throw new RegistryError(reason, { code: "INVALID_ARGUMENT", context, cause });
  }
  return text;
}

function stringify(value: unknown): { text?: string | undefined; cause?: unknown } {
  try {
    return { text: JSON.stringify(value) };
  } catch (cause) {
    return { cause };
  }
}
