import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const headEnd = "\r\n\r\n";
/** Milliseconds after which an answer is missed; no answer of a registry takes so long. */
const missedAfter = 60_000;

/** A connection to a registry over which bytes go as they are, a byte for each character. */
export class RawConnection {
  readonly #socket: Socket;
  readonly #isClosed: Promise<unknown>;
  #received = "";
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(url: string) {
    this.#socket = connect({
      port: Number(new URL(url).port),
      host: "127.0.0.1",
      allowHalfOpen: true,
    });
    this.#socket.setEncoding("latin1");
    this.#socket.on("data", (piece: string) => {
      this.#received += piece;
      this.#wake();
    });
    const over = (): void => {
      this.#isOver = true;
      this.#socket.end();
      this.#wake();
    };
    this.#socket.on("end", over);
    this.#isClosed = once(this.#socket, "close").catch(() => undefined);
    // What a reset takes away is missing in the answers, which is what tests look at.
    this.#socket.on("error", over);
  }

  send(text: string): this {
    this.#socket.write(text, "latin1");
    return this;
  }

  /** Resolves when all is sent, or cannot be sent any more. */
  async sendAll(text: string): Promise<this> {
    await new Promise((resolve) => this.#socket.write(text, "latin1", resolve));
    return this;
  }

  /** Sends no more, but goes on to receive. */
  end(): this {
    this.#socket.end();
    return this;
  }

  /** Ends the connection as a client that crashes. */
  async reset(): Promise<void> {
    // A socket that is closing already cannot be reset, and would be left open.
    if (this.#isOver || this.#socket.writableEnded) {
      this.#socket.destroy();
    } else {
      this.#socket.resetAndDestroy();
    }
    await this.#isClosed;
  }

  /** Takes nothing from the network any more. */
  stopReading(): this {
    this.#socket.pause();
    return this;
  }

  startReading(): this {
    this.#socket.resume();
    return this;
  }

  /** Resolves when the first bytes are there. */
  async begun(): Promise<this> {
    await this.#until(() => this.#received !== "");
    return this;
  }

  /** The next answer, interim ones included; `isHead` for one that has no content. */
  async answer(isHead = false): Promise<RawAnswer> {
    await this.#until(() => this.#received.includes(headEnd));
    const end = this.#received.indexOf(headEnd);
    const [line = "", ...fields] = this.#received.slice(0, end).split("\r\n");
    const headers = Object.fromEntries(fields.map(readField));
    const status = Number(line.split(" ")[1]);
    const start = end + headEnd.length;
    const length = headers["content-length"];
    const isEmpty = isHead || status === 204 || status === 304 || status < 200;
    const size = isEmpty ? 0 : Number(length ?? Number.POSITIVE_INFINITY);
    await this.#until(
      () => this.#received.length >= start + size || (size > Number.MAX_VALUE && this.#isOver),
    );
    const body = Buffer.from(this.#received.slice(start, start + size), "latin1").toString("utf8");
    this.#received = this.#received.slice(start + size);
    return { status, headers, body };
  }

  /** All that comes before the connection ends and has not been taken yet. */
  async rest(): Promise<string> {
    await this.#isClosed;
    return this.#received;
  }

  /** Resolves when the connection is closed on both sides. */
  async closed(): Promise<void> {
    await this.#isClosed;
  }

  async #until(isSo: () => boolean): Promise<void> {
    let isMissed = false;
    const timer = setTimeout(() => {
      isMissed = true;
      this.#wake();
    }, missedAfter);
    try {
      while (!isSo()) {
        if (this.#isOver || isMissed) {
          const what = isMissed ? "no more came" : "the connection ended";
          throw new Error(`${what} after ${JSON.stringify(this.#received)}`);
        }
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    } finally {
      clearTimeout(timer);
    }
  }
}

function readField(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
