import type { OperationId } from "@mcp-registry-kit/types";
import { operations } from "@mcp-registry-kit/types/openapi";
import type { Call } from "../call.js";
import type { DecodedText } from "../http/percent.js";
import { parseQuery } from "../http/query.js";
import { defineRoute, matchRoute, type Route } from "../http/routes.js";
import { parseTarget, type Target } from "../http/target.js";

/** A call of the API as modes see it. */
export interface Exchange {
  readonly call: Call;
  readonly target: Target;
  /** The operation that the call leads to; undefined where it leads to none. */
  readonly operation: OperationId | undefined;
  /** Path parameters, percent-decoded once. */
  readonly path: ReadonlyMap<string, DecodedText>;
  /** How many calls of the API came before. */
  readonly count: number;
}

const apiPath = /^\/v0(?:\.1)?\//;
const ids = Object.keys(operations) as OperationId[];
const routes: readonly Route<OperationId>[] = ids.map((id) => {
  const { method, path } = operations[id];
  return defineRoute(method, path, id);
});

/** A call as modes see it; undefined for one that they leave alone: a preflight, or no call of the API. */
export function openExchange(call: Call, count: number): Exchange | undefined {
  const target = parseTarget(call.target);
  if (target === undefined || !apiPath.test(target.path) || call.method === "OPTIONS") {
    return undefined;
  }
  const method = call.method === "HEAD" ? "GET" : call.method;
  const match = matchRoute(routes, method, target.path);
  return { call, target, operation: match?.bound, path: match?.path ?? new Map(), count };
}

/** The same call for another path, with the same query. */
export function withPath(exchange: Exchange, path: string): Exchange {
  const { query } = exchange.target;
  const target = query === undefined ? path : `${path}?${query}`;
  return openExchange(withTarget(exchange.call, target), exchange.count) ?? exchange;
}

/** Value of a query parameter; undefined where it is absent. */
export function queryOf({ target }: Exchange, name: string): string | undefined {
  return parseQuery(target.query).get(name)?.text;
}

/** The same call with other values of some query parameters; undefined takes one out. */
export function withQuery(
  exchange: Exchange,
  values: Readonly<Record<string, string | undefined>>,
): Exchange {
  const parts = (exchange.target.query ?? "").split("&").filter((part) => {
    const [name] = parseQuery(part.includes("=") ? part : `${part}=`).keys();
    return part !== "" && (name === undefined || !Object.hasOwn(values, name));
  });
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    }
  }
  const query = parts.length === 0 ? undefined : parts.join("&");
  const [before = ""] = exchange.call.target.split("?", 1);
  return {
    ...exchange,
    call: withTarget(exchange.call, query === undefined ? before : `${before}?${query}`),
    target: { ...exchange.target, query },
  };
}

function withTarget(call: Call, target: string): Call {
  return {
    method: call.method,
    target,
    header: (name) => call.header(name),
    body: (limit, milliseconds) => call.body(limit, milliseconds),
  };
}
