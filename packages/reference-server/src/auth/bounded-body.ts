/** A body that is longer than anyone needs. */
export class TooLargeError extends Error {
  constructor(limit: number) {
    super(`the response has more than ${limit} bytes`);
    this.name = "TooLargeError";
  }
}

/**
 * The body of a response, whole.
 *
 * @throws {TooLargeError} at the first byte beyond `limit`; nothing more is read then.
 */
export async function readBounded(
  { body }: Response,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.length;
    if (size > limit) {
      // Nobody waits for the rest; that it cannot be cancelled any more changes nothing.
      reader?.cancel().catch(() => undefined);
      throw new TooLargeError(limit);
    }
    pieces.push(next.value);
  }
  return joinBytes(pieces, size);
}

function joinBytes(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
