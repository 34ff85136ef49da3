import { NoAnswer, readBody, type Transport, type TransportLimits } from "./transport.js";

/** A registry in the same process: takes a request, gives the answer. */
export type FetchTarget = (request: Request) => Promise<Response>;

const baseUrl = "http://registry.example";

/** Reaches a registry that is a function. Targets pass through `URL`, which resolves dot segments. */
export function createFetchTransport(fetch: FetchTarget, limits: TransportLimits): Transport {
  return {
    baseUrl,
    resolvesPaths: true,
    async send({ method, target, headers, body }) {
      const signal = AbortSignal.timeout(limits.timeoutMs);
      const request = new Request(`${baseUrl}${target}`, {
        method,
        headers,
        ...(body !== undefined && { body: bytesOf(body) }),
        redirect: "manual",
        signal,
      });
      const response = await before(signal, fetch(request), limits.timeoutMs);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body:
          response.body === null
            ? new Uint8Array()
            : await readBody(until(signal, response.body), limits, () => signal.aborted),
      };
    },
    close: async () => {},
  };
}

/** A copy, since a view may be on memory that is shared. */
function bytesOf(body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function before<T>(signal: AbortSignal, work: Promise<T>, timeoutMs: number): Promise<T> {
  try {
    return await Promise.race([work, aborted(signal)]);
  } catch (error) {
    if (signal.aborted)
      throw new NoAnswer(`no answer came within ${timeoutMs} ms`, {
        kind: "timeout",
        cause: error,
      });
    throw new NoAnswer("the target's fetch threw", { kind: "broken", cause: error });
  }
}

async function* until(
  signal: AbortSignal,
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted(signal)]);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
