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
      const deadline = startDeadline(limits.timeoutMs);
      try {
        const request = new Request(`${baseUrl}${target}`, {
          method,
          headers,
          ...(body !== undefined && { body: bytesOf(body) }),
          redirect: "manual",
          signal: deadline.signal,
        });
        const response = await before(deadline, fetch(request), limits.timeoutMs);
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body:
            response.body === null
              ? new Uint8Array()
              : await readBody(
                  until(deadline, response.body),
                  limits,
                  () => deadline.signal.aborted,
                ),
        };
      } finally {
        deadline.lift();
      }
    },
    close: async () => {},
  };
}

/** A copy, since a view may be on memory that is shared. */
function bytesOf(body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
}

/** The end of the time that one answer may take. */
interface Deadline {
  readonly signal: AbortSignal;
  /** Rejects when the time is up. */
  readonly passed: Promise<never>;
  /** Ends the waiting: what was answered in time is not held until the time is up. */
  lift(): void;
}

function startDeadline(timeoutMs: number): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const reason = new DOMException(`no answer within ${timeoutMs} ms`, "TimeoutError");
      controller.abort(reason);
      reject(reason);
    }, timeoutMs);
  });
  // It may pass while nobody waits; who waits next is told all the same.
  passed.catch(() => undefined);
  return { signal: controller.signal, passed, lift: () => clearTimeout(timer) };
}

async function before<T>(deadline: Deadline, work: Promise<T>, timeoutMs: number): Promise<T> {
  try {
    return await Promise.race([work, deadline.passed]);
  } catch (error) {
    if (deadline.signal.aborted)
      throw new NoAnswer(`no answer came within ${timeoutMs} ms`, {
        kind: "timeout",
        cause: error,
      });
    throw new NoAnswer("the target's fetch threw", { kind: "broken", cause: error });
  }
}

async function* until(
  { passed }: Deadline,
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), passed]);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
