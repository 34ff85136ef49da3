import type { ServerResponse } from "node:http";
import type { Answer } from "../call.js";

/**
 * Sends content piece by piece, no faster than it is taken, and ends the response, or cuts the
 * connection where the stream throws.
 */
export async function sendStream(
  response: ServerResponse,
  body: Answer["body"],
  stream: NonNullable<Answer["stream"]>,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    for (const piece of body) {
      await send(response, piece, gone.signal);
    }
    for await (const piece of stream(gone.signal)) {
      await send(response, piece, gone.signal);
    }
    response.end();
  } catch {
    response.destroy(); // The cut is what a client is meant to see.
  }
}

/** Resolves when the piece has left for the network, so that a cut behind it loses nothing. */
function send(response: ServerResponse, piece: Uint8Array, gone: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onGone = (): void => reject(gone.reason);
    gone.addEventListener("abort", onGone, { once: true });
    response.write(piece, (error) => {
      gone.removeEventListener("abort", onGone);
      if (error) {
        reject(error);
      } else {
        resolve();
      }
    });
  });
}
