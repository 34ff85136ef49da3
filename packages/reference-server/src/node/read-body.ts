import type { IncomingMessage } from "node:http";
import type { BodyReading } from "../call.js";

const bodyBroke = Symbol("bodyBroke");
const broken = new WeakSet<IncomingMessage>();

/** Tells whoever reads the body of a request, or is going to, that its rest will not come. */
export function breakBody(request: IncomingMessage): void {
  broken.add(request);
  request.emit(bodyBroke);
}

/** Reads the body of a request; stops at `limit` bytes, and `milliseconds` after the call. */
export function readBody(
  request: IncomingMessage,
  limit: number,
  milliseconds: number,
): Promise<BodyReading> {
  if (broken.has(request) || request.destroyed) {
    return Promise.resolve({ outcome: "broken" });
  }
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => settle({ outcome: "too-slow" }), milliseconds);
    const onData = (piece: Buffer): void => {
      size += piece.length;
      if (size >= limit) {
        settle({ outcome: "too-large" });
      } else {
        pieces.push(piece);
      }
    };
    const onEnd = (): void => settle({ outcome: "complete", bytes: Buffer.concat(pieces) });
    const onBroken = (): void => settle({ outcome: "broken" });
    function settle(reading: BodyReading): void {
      clearTimeout(timer);
      request.off("data", onData).off("end", onEnd).off("close", onBroken).off(bodyBroke, onBroken);
      resolve(reading);
    }
    request.on("data", onData).on("end", onEnd).on("close", onBroken).on(bodyBroke, onBroken);
    request.once("error", onBroken);
  });
}
