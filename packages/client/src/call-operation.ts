import type { OperationId } from "@mcp-registry-kit/types";
import { routes } from "@mcp-registry-kit/types/openapi";
import { applyHeaders } from "./apply-headers.js";
import { openDeadline } from "./deadline.js";
import { type CallContext, RegistryError } from "./errors/registry-error.js";
import { toRegistryError } from "./errors/to-registry-error.js";
import type { OperationAnswer } from "./operation-types.js";
import type { CallOptions, FetchFunction, HeadersSource, RequestHeaders } from "./options.js";
import { type CallArguments, prepareRequest } from "./prepare-request.js";
import { readAnswer } from "./read-answer.js";

/** How to reach a registry. */
export interface Connection {
  /** With version prefix, without trailing slash. */
  readonly baseUrl: string;
  /** Undefined: `globalThis.fetch` as it is at each call, so that interceptors of tests work. */
  readonly fetch: FetchFunction | undefined;
  readonly headers: HeadersSource | undefined;
  readonly timeoutMs: number;
}

/**
 * Calls one operation and gives its answer, whose envelope is sound.
 * @throws {RegistryError} and nothing else
 */
export async function callOperation<Id extends OperationId>(
  connection: Connection,
  operationId: Id,
  args: CallArguments,
  options: CallOptions,
): Promise<OperationAnswer<Id>> {
  const route = routes[operationId];
  const { method, path } = route;
  let context: CallContext = { operation: operationId, method, url: connection.baseUrl + path };
  const timeoutMs = checkTimeout(options.timeoutMs ?? connection.timeoutMs, context);
  const deadline = openDeadline(timeoutMs, options.signal);
  try {
    const { baseUrl, headers } = connection;
    const request = prepareRequest(baseUrl, route, args, deadline.signal, context);
    context = { ...context, url: request.url };
    const shared = await deadline.guard(resolveHeaders(headers, context));
    const groups = [{ accept: "application/json" }, shared, options.headers];
    applyHeaders(request.headers, groups, context);
    const send = connection.fetch ?? globalThis.fetch;
    const response = await deadline.guard(send(request));
    return { response, body: await readAnswer(operationId, context, response, deadline) };
  } catch (thrown) {
    throw toRegistryError(thrown, context, deadline, timeoutMs);
  } finally {
    deadline.close();
  }
}

function checkTimeout(timeoutMs: number, context: CallContext): number {
  if (!(timeoutMs > 0)) {
    const reason = `timeoutMs must be a positive number of milliseconds, not ${timeoutMs}`;
    throw new RegistryError(reason, { code: "INVALID_ARGUMENT", context });
  }
  return timeoutMs;
}

async function resolveHeaders(
  source: HeadersSource | undefined,
  context: CallContext,
): Promise<RequestHeaders> {
  try {
    return typeof source === "function" ? await source() : (source ?? {});
  } catch (cause) {
    const reason = "the headers function of the client threw";
    throw new RegistryError(reason, { code: "HEADERS_FAILED", context, cause });
  }
}
