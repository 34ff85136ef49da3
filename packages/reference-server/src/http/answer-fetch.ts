import type { Answer, BodyReading, Call } from "../call.js";
import { joinPieces } from "./join-pieces.js";
import { streamContent } from "./stream-content.js";

/** Answers a web `Request` with what `handle` answers to the same call. */
export async function answerFetch(
  handle: (call: Call) => Promise<Answer>,
  request: Request,
  target?: string,
): Promise<Response> {
  const url = new URL(request.url);
  const { status, headers, body, stream } = await handle({
    method: request.method,
    target: target ?? url.pathname + url.search,
    header: (name) => request.headers.get(name) ?? undefined,
    body: (limit, milliseconds) => readBody(request, limit, milliseconds),
  });
  if (stream !== undefined) {
    return new Response(streamContent(body, stream), { status, headers });
  }
  const content = status === 204 || status === 304 ? null : joinPieces(body);
  return new Response(content, { status, headers });
}

async function readBody(
  request: Request,
  limit: number,
  milliseconds: number,
): Promise<BodyReading> {
  const reader = request.body?.getReader();
  if (reader === undefined) {
    return { outcome: "complete", bytes: new Uint8Array() };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<BodyReading>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: "too-slow" }), milliseconds);
  });
  const reading = await Promise.race([readPieces(reader, limit), tooSlow]);
  clearTimeout(timer);
  if (reading.outcome !== "complete") {
    // Nobody waits for the rest; that it cannot be cancelled any more changes nothing.
    reader.cancel().catch(() => undefined);
  }
  return reading;
}

async function readPieces(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<BodyReading> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size >= limit) {
        return { outcome: "too-large" };
      }
      pieces.push(next.value);
    }
  } catch {
    return { outcome: "broken" };
  }
  return { outcome: "complete", bytes: joinPieces(pieces) };
}
