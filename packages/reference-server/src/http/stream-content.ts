import type { Answer } from "../call.js";

/**
 * Content of a web `Response`, taken from the stream only as fast as it is read; the stream is told
 * where the reader cancels.
 */
export function streamContent(
  body: Answer["body"],
  stream: NonNullable<Answer["stream"]>,
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const pieces = stream(gone.signal)[Symbol.asyncIterator]();
  const first = body.values();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const ready = first.next();
        const { done, value } = ready.done === true ? await pieces.next() : ready;
        if (done === true) {
          controller.close();
        } else {
          controller.enqueue(value);
        }
      },
      cancel() {
        gone.abort();
      },
    },
    { highWaterMark: 0 },
  );
}
