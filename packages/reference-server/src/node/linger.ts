import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** How long a client that still sends may take to read its last answer. */
const lingerMs = 500;

/**
 * Closes a connection whose last answer is written, once the client closes it or the time is over:
 * a reset by bytes that nobody reads could overtake the answer.
 */
export function linger(socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(timer));
  socket.resume();
}

/** Ends a response of which all is written, once nothing of the request comes any more or the time is over. */
export function endAfterRequest(request: IncomingMessage, response: ServerResponse): void {
  if (request.socket.readableEnded) {
    response.end();
    return;
  }
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, lingerMs);
  request.once("end", end).once("close", end);
  request.socket.once("end", end);
  request.resume();
}
