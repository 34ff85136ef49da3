import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

interface Pending {
  /** The newest request. */
  request: IncomingMessage;
  /** How many requests wait for their answers. */
  count: number;
  /** Called once when none waits any more. */
  whenNone?: (() => void) | undefined;
}

/** Which connections owe answers; a client may send its next request before it has them. */
export class PendingAnswers {
  readonly #bySocket = new WeakMap<Duplex, Pending>();

  /** Notes that a request waits until its response closes. */
  add(request: IncomingMessage, response: ServerResponse): void {
    const pending = this.#bySocket.get(request.socket) ?? { request, count: 0 };
    pending.request = request;
    pending.count += 1;
    this.#bySocket.set(request.socket, pending);
    response.once("close", () => {
      pending.count -= 1;
      if (pending.count === 0) {
        pending.whenNone?.();
      }
    });
  }

  /** Calls `next` once, as soon as the connection owes nothing. */
  whenNone(socket: Duplex, next: () => void): void {
    const pending = this.#bySocket.get(socket);
    if (pending === undefined || pending.count === 0) {
      next();
    } else {
      pending.whenNone = next;
    }
  }

  /** The request of which only a part has come; undefined where there is none. */
  incomplete(socket: Duplex): IncomingMessage | undefined {
    const request = this.#bySocket.get(socket)?.request;
    return request?.complete === false ? request : undefined;
  }
}
