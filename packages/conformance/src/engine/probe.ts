import { type OperationId, operations } from "@mcp-registry-kit/types/openapi";
import { type Exchange, recordExchange } from "./exchange.js";
import { Inconclusive } from "./outcome.js";
import { NoAnswer, type Transport, type WireAnswer, type WireRequest } from "./transport.js";

/** An answer of the target, read as far as it can be. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; what is not UTF-8 becomes U+FFFD. */
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
  readonly exchange: Exchange;
}

/** What a request adds to its operation. */
export interface ProbeArguments {
  /** Values of the path template, not yet encoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** Query parameters, not yet encoded, sent in this order. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests for a check and keeps what came of them. */
export interface Probe {
  /** Sends an operation of the specification. */
  get(operationId: OperationId, args?: ProbeArguments): Promise<Answer>;
  /** Sends a target of the check's own making; it stands behind the base URL, prefix included. */
  send(request: Partial<WireRequest> & { readonly target: string }): Promise<Answer>;
  /**
   * The target of an operation, prefix included. A `limit` of 100 stands for a full page: where the registry
   * refuses that many, as it may, it becomes as many as it takes.
   */
  targetOf(operationId: OperationId, args?: ProbeArguments): string;
  /** The path prefix of the API version under test, such as `/v0.1`. */
  readonly prefix: string;
  /** Whether dot segments of a target are resolved before the registry sees them. */
  readonly resolvesPaths: boolean;
  /** What was exchanged so far, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Takes an exchange that was made for several checks into this one's evidence. */
  cite(exchange: Exchange): void;
}

const utf8 = new TextDecoder();
const sentWithAll: Readonly<Record<string, string>> = { accept: "application/json" };

/** The `limit` that checks ask for a full page with. */
export const fullPage = 100;

/**
 * A probe of the target. A request that gets no whole answer ends its check as blocked.
 *
 * @param largestPage the largest page size that the target takes; default 100
 */
export function createProbe(
  transport: Transport,
  prefix: string,
  largestPage: number = fullPage,
): Probe {
  const exchanges: Exchange[] = [];
  const send: Probe["send"] = async ({ method = "GET", target, headers = {}, body }) => {
    const request: WireRequest = {
      method,
      target,
      headers: { ...sentWithAll, ...headers },
      ...(body !== undefined && { body }),
    };
    const shown = { ...request, headers: { ...transport.addedHeaders, ...request.headers } };
    let answer: WireAnswer;
    try {
      answer = await transport.send(request);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      exchanges.push(recordExchange(transport.baseUrl, shown, { failure: error.message }));
      throw new Inconclusive(`${method} ${target}: ${error.message}`, {
        outcome: "blocked",
        cause: error,
      });
    }
    const exchange = recordExchange(transport.baseUrl, shown, answer);
    exchanges.push(exchange);
    return readAnswer(answer, exchange);
  };
  const targetOf: Probe["targetOf"] = (operationId, { query, ...args } = {}) => {
    const asksForAll = operationId === "listServers" && query?.["limit"] === String(fullPage);
    const taken = asksForAll ? { ...query, limit: String(largestPage) } : query;
    return `${prefix}${operationTarget(operationId, { ...args, ...(taken && { query: taken }) })}`;
  };
  return {
    prefix,
    resolvesPaths: transport.resolvesPaths ?? false,
    exchanges,
    send,
    targetOf,
    get: (operationId, args = {}) =>
      send({
        method: operations[operationId].method,
        target: targetOf(operationId, args),
        ...(args.headers && { headers: args.headers }),
      }),
    cite: (exchange) => {
      if (!exchanges.includes(exchange)) exchanges.push(exchange);
    },
  };
}

/** Path and query of an operation, every value percent-encoded once. */
export function operationTarget(
  operationId: OperationId,
  { path = {}, query = {} }: ProbeArguments,
): string {
  const filled = operations[operationId].path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${operationId} needs the path parameter ${name}`);
    return encodeURIComponent(value);
  });
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? filled : `${filled}?${pairs.join("&")}`;
}

/** The answer, whose body is decoded and parsed once somebody looks: many checks read no more than the status. */
function readAnswer({ status, headers, body }: WireAnswer, exchange: Exchange): Answer {
  let text: string | undefined;
  let json: { readonly value: unknown } | undefined;
  return {
    status,
    headers,
    get text() {
      text ??= utf8.decode(body);
      return text;
    },
    get json() {
      json ??= { value: parse(this.text) };
      return json.value;
    },
    exchange,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // A body that is no JSON is an observation, not a fault of ours.
  }
}
