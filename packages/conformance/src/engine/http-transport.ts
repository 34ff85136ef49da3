import { Agent, type Dispatcher } from "undici";
import { decodeBody } from "./decode-body.js";
import { NoAnswer, readBody, type Transport, type TransportLimits } from "./transport.js";

const connections = 8;

/**
 * Reaches a registry over HTTP and sends targets as they are: nothing is normalised, no redirect is
 * followed. The bound on a body holds after its content coding is undone.
 */
export function createHttpTransport(baseUrl: string, limits: TransportLimits): Transport {
  const { origin, pathname } = new URL(baseUrl);
  const basePath = pathname.replace(/\/+$/, "");
  const agent = new Agent({ connections, connect: { timeout: limits.timeoutMs } });
  return {
    baseUrl: `${origin}${basePath}`,
    async send({ method, target, headers }) {
      const signal = AbortSignal.timeout(limits.timeoutMs);
      const answer = await agent
        .request({
          origin,
          path: `${basePath}${target}`,
          method: method as Dispatcher.HttpMethod,
          headers,
          signal,
          headersTimeout: limits.timeoutMs,
          bodyTimeout: limits.timeoutMs,
        })
        .catch((error: unknown) => {
          throw noAnswer(error, signal.aborted, limits.timeoutMs);
        });
      const answered = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
      );
      // What answers HEAD, 204 and 304 has no body, whatever coding it names.
      const coding =
        method === "HEAD" || answer.statusCode === 204 || answer.statusCode === 304
          ? undefined
          : answered["content-encoding"];
      const body = decodeBody(answer.body, coding);
      return {
        status: answer.statusCode,
        headers: answered,
        body: await readBody(body, limits, () => signal.aborted),
      };
    },
    close: () => agent.destroy(),
  };
}

const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there (connection refused)",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be looked up",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about in time",
};

function noAnswer(error: unknown, timedOut: boolean, timeoutMs: number): NoAnswer {
  const { code, message: text = "" } = error as { code?: string; message?: string };
  const message = text.replace(/\s+/g, " ").trim();
  const known = code === undefined ? undefined : causes[code];
  if (known !== undefined) return new NoAnswer(known, { kind: "unreachable", cause: error });
  if (timedOut || code === "UND_ERR_HEADERS_TIMEOUT")
    return new NoAnswer(`no answer came within ${timeoutMs} ms`, { kind: "timeout", cause: error });
  if (code?.startsWith("ERR_TLS") || /certificate|SSL|TLS/i.test(message))
    return new NoAnswer(`no secure connection: ${message}`, { kind: "unreachable", cause: error });
  return new NoAnswer(`the connection broke (${code ?? message})`, {
    kind: "broken",
    cause: error,
  });
}
