import type { OperationRoute } from "@mcp-registry-kit/types";
import { createFinalURL, serializePrimitiveParam } from "openapi-fetch";

/** What is sent, apart from headers. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Text of a JSON body. */
  readonly body?: string | undefined;
}

/**
 * Builds the request of an operation: path, query and body where the specification puts them, escaped
 * once. Of openapi-fetch only pieces are used: its own way of sending gives out HTML pages as text and
 * throws bare `SyntaxError` and `TypeError`.
 */
export function buildRequest(
  baseUrl: string,
  route: OperationRoute,
  { path = {}, query = {}, body }: RequestParts,
  signal: AbortSignal,
): Request {
  const url = createFinalURL<unknown>(route.path, {
    baseUrl,
    params: { path, query },
    pathSerializer: writePath,
    querySerializer: writeQuery,
  });
  const content =
    body === undefined ? {} : { body, headers: { "content-type": "application/json" } };
  return new Request(url, { method: route.method, signal, ...content });
}

function writePath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
}

function writeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => serializePrimitiveParam(name, String(value)))
    .join("&");
}
