import type { IncomingMessage } from "node:http";
import { loggedPath } from "../http/target.js";
import type { PlainRefusal } from "./plain-refusal.js";

/** A request that is refused before a registry sees it, as a log tells of it. */
export interface RefusedRequest {
  /** `-` where what came is no request. */
  readonly method: string;
  /** Request target without its query; `-` where what came is no request. */
  readonly path: string;
  readonly status: number;
  /** Bytes of content. */
  readonly bytes: number;
}

/** What a log tells of a refusal. */
export function refusedRequest(
  request: Pick<IncomingMessage, "method" | "url"> | undefined,
  { status, text }: PlainRefusal,
): RefusedRequest {
  return {
    method: request?.method ?? "-",
    path: request === undefined ? "-" : loggedPath(request.url ?? ""),
    status,
    bytes: Buffer.byteLength(text),
  };
}
