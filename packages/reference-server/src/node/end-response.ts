import type { ServerResponse } from "node:http";

/** More pieces than these cost more to write one by one than to copy. */
const fewPieces = 8;

/** Ends a response with the pieces of its content, in one write. */
export function endResponse(response: ServerResponse, pieces: readonly Uint8Array[]): void {
  if (pieces.length === 0) {
    response.end();
    return;
  }
  if (pieces.length > fewPieces) {
    response.end(Buffer.concat(pieces));
    return;
  }
  response.cork();
  for (const piece of pieces) {
    response.write(piece);
  }
  response.end();
}
