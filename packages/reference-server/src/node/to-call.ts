import type { IncomingMessage } from "node:http";
import type { BodyReading, Call } from "../call.js";
import { readBody } from "./read-body.js";

/** A request of `node:http` as a call; `onReading` is told what became of its body. */
export function toCall(request: IncomingMessage, onReading: (reading: BodyReading) => void): Call {
  return {
    method: request.method ?? "GET",
    target: request.url ?? "/",
    header(name) {
      const value = request.headersDistinct[name]?.[0];
      return value === undefined ? undefined : Buffer.from(value, "latin1").toString("utf8");
    },
    async body(limit, milliseconds) {
      const reading = await readBody(request, limit, milliseconds);
      onReading(reading);
      return reading;
    },
  };
}
