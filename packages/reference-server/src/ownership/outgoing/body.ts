import { failureReason } from "./failure-reason.js";

/** Bytes of content that are read at most. */
export const bodyLimit: number = 5 * 1024 * 1024;

/** Content that was read, up to a limit, or why it could not be read. */
export type Body =
  | {
      readonly bytes: Uint8Array<ArrayBuffer> /** Whether there was more. */;
      readonly isCut: boolean;
    }
  | { readonly failure: string };

/** Reads the content of an answer up to `limit` bytes and lets go of the rest. Never rejects. */
export async function readBody(
  response: Response,
  limit: number,
  deadline: AbortSignal,
): Promise<Body> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  try {
    const reader = response.body?.getReader();
    while (reader !== undefined && !isCut) {
      const { done, value } = limit === 0 ? { done: true } : await reader.read();
      if (done || value === undefined) {
        break;
      }
      pieces.push(value.subarray(0, limit - length));
      length += value.length;
      isCut = length > limit;
    }
    await reader?.cancel();
  } catch (error) {
    return { failure: failureReason(error, deadline, "reading body") };
  }
  return { bytes: concatenate(pieces), isCut };
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
