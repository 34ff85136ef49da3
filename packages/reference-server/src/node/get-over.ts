import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { TLSSocket } from "node:tls";
import { UnreachableError } from "../auth/outgoing.js";

/**
 * Sends a GET over a connection and returns the response as soon as its headers are there.
 *
 * @throws {UnreachableError} when the other side ends the connection or answers no HTTP.
 */
export async function getOver(
  socket: TLSSocket,
  url: URL,
  headers: Headers,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const sent = request({
    createConnection: () => socket,
    path: url.pathname + url.search,
    headers: { ...Object.fromEntries(headers), host: url.host, connection: "close" },
    signal,
  });
  // Once the response is there, what goes wrong is told to its reader.
  sent.on("error", () => undefined);
  try {
    sent.end();
    const [response] = await once(sent, "response");
    return response;
  } catch (error) {
    signal.throwIfAborted();
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ECONNRESET" ? "EOF" : "malformed HTTP response";
    throw new UnreachableError(reason, { cause: error });
  }
}
