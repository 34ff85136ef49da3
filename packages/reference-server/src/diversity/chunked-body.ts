import { bytesOf, withHeaders } from "../modes/open-answer.js";
import type { Choice } from "./choice.js";

// Odd, so that the pieces end within characters of several bytes.
const pieceLength = 1021;

/** Sends bodies in chunks. */
export const chunkedBody: Choice = {
  does: "sends bodies in chunks, without a Content-Length",
  allowedBy: ["RFC 9112 §7.1: a recipient can read the chunked transfer coding"],
  departsFrom: [],
  start: () => async (exchange, next) => {
    const answer = await next(exchange);
    const bytes = bytesOf(answer);
    if (bytes.length === 0 || answer.stream !== undefined) {
      return answer;
    }
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += pieceLength) {
        yield bytes.subarray(at, at + pieceLength);
      }
    }
    const open = withHeaders(answer, { "content-length": undefined });
    return { ...open, json: undefined, body: [], stream };
  },
};
