import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Which connections owe answers; a client may send its next request before it has them. */
export class PendingAnswers {
  // A connection answers in order: nothing is owed once its newest response has closed.
  readonly #newest = new WeakMap<Duplex, Exchange>();

  /** Notes that a request waits until its response closes. */
  add(request: IncomingMessage, response: ServerResponse): void {
    const newest = this.#newest.get(request.socket);
    if (newest === undefined) {
      this.#newest.set(request.socket, { request, response });
    } else {
      newest.request = request;
      newest.response = response;
    }
  }

  /** Calls `next` once, as soon as the connection owes nothing. */
  whenNone(socket: Duplex, next: () => void): void {
    const response = this.#newest.get(socket)?.response;
    if (response === undefined || response.closed) {
      next();
    } else {
      response.once("close", next);
    }
  }

  /** The request of which only a part has come; undefined where there is none. */
  incomplete(socket: Duplex): IncomingMessage | undefined {
    const request = this.#newest.get(socket)?.request;
    return request?.complete === false ? request : undefined;
  }
}
