import { withHeaders } from "../modes/open-answer.js";
import { streamAfter } from "../modes/stream-after.js";
import { type Fault, whenStruck } from "./fault.js";

const blanks = new Uint8Array(16_384).fill(0x20);
const mostPieces = 65_536;

/** Does not end a body. */
export const endlessBody: Fault = {
  kind: "rate",
  does: "lets blanks follow the JSON as fast as they are taken, up to a gibibyte",
  finds: "clients that read a body of any size: they run out of memory",
  start: whenStruck(async (exchange, next) => {
    const answer = streamAfter(await next(exchange), 1, async function* (gone) {
      for (let piece = 0; piece < mostPieces && !gone.aborted; piece += 1) {
        yield blanks;
      }
    });
    return answer.stream === undefined
      ? answer
      : withHeaders(answer, { "content-length": undefined });
  }),
};
