import { bytesOf } from "../modes/open-answer.js";
import { pause } from "../modes/pause.js";
import type { Fault } from "./fault.js";

// Odd, so that the pieces end within characters of several bytes.
const pieceLength = 251;

/** Sends bodies slowly. */
export const slowBody: Fault = {
  kind: "duration",
  does: `sends bodies in pieces of ${pieceLength} bytes with this time between them`,
  finds: "clients whose timeout ends with the headers, or that decode each piece by itself",
  start:
    ({ value }) =>
    async (exchange, next) => {
      const answer = await next(exchange);
      const bytes = bytesOf(answer);
      if (bytes.length === 0 || answer.stream !== undefined) {
        return answer;
      }
      async function* stream(gone: AbortSignal): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += pieceLength) {
          await pause(at === 0 ? 0 : value, gone);
          yield bytes.subarray(at, at + pieceLength);
        }
      }
      return { ...answer, json: undefined, body: [], stream };
    },
};
