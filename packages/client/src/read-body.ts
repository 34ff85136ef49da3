import type { Deadline } from "./deadline.js";

/** Text of a body, and whether it was cut off at the bound. */
export interface BodyText {
  readonly text: string;
  readonly truncated: boolean;
}

/** Reads a body as UTF-8 text, at most `maxBytes` of it; the rest is cancelled, so an endless body ends here. */
export async function readBody(
  response: Response,
  maxBytes: number,
  deadline: Deadline,
): Promise<BodyText> {
  const reader = response.body?.getReader();
  if (!reader) {
    return { text: "", truncated: false };
  }
  const decoder = new TextDecoder();
  let text = "";
  let room = maxBytes;
  try {
    for (;;) {
      const { done, value } = await deadline.guard(reader.read());
      if (done) {
        return { text: text + decoder.decode(), truncated: false };
      }
      text += decoder.decode(value.subarray(0, room), { stream: true });
      room -= value.byteLength;
      if (room < 0) {
        return { text, truncated: true };
      }
    }
  } finally {
    // Where all was read this does nothing; a stream that refuses to be cancelled changes no outcome.
    reader.cancel().catch(() => undefined);
  }
}
