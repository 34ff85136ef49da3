import { connect, type Socket } from "node:net";
import { AnswerReader } from "./answer-reader.js";

/** Requests that are sent again and again, and how. */
export interface Load {
  readonly port: number;
  /** Whole requests, taken in turn. */
  readonly requests: readonly Buffer[];
  /** How many answers are waited for. */
  readonly count: number;
  /** The status that every answer must have. */
  readonly status: number;
}

const connections = 16;
/** Requests that each connection has under way, so that the server never waits. */
const depth = 2;
const timeout = 60_000;

/**
 * Sends requests over raw sockets as fast as they are answered. A client that read more of an answer
 * than where it ends would be slower than the server.
 *
 * @throws {Error} where an answer has another status, a connection ends, or all takes over 60 s.
 */
export async function rawLoad(load: Load): Promise<void> {
  const run = new Run(load);
  const timer = setTimeout(
    () => run.fail(new Error(`no ${load.count} answers within ${timeout} ms`)),
    timeout,
  );
  let isRunning = true;
  // A client that sleeps has to be woken, which would be charged to the server.
  const stayAwake = (): void => {
    if (isRunning) setImmediate(stayAwake);
  };
  stayAwake();
  try {
    for (let index = 0; index < connections; index += 1) run.open();
    await run.finished;
  } finally {
    isRunning = false;
    clearTimeout(timer);
    run.close();
  }
}

class Run {
  readonly finished: Promise<void>;
  readonly #load: Load;
  readonly #sockets: Socket[] = [];
  #resolve: () => void = () => {};
  #reject: (error: Error) => void = () => {};
  #sent = 0;
  #answered = 0;

  constructor(load: Load) {
    this.#load = load;
    this.finished = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  open(): void {
    const reader = new AnswerReader(this.#load.status);
    const buffer = Buffer.allocUnsafe(262_144);
    const socket = connect({
      host: "127.0.0.1",
      port: this.#load.port,
      noDelay: true,
      onread: {
        buffer,
        callback: (size) => {
          this.#take(socket, reader, buffer.subarray(0, size));
          return true;
        },
      },
    });
    socket.once("connect", () => this.#send(socket, depth));
    socket.once("error", (error) => this.fail(error));
    socket.once("close", () => this.fail(new Error("the server closed a connection")));
    this.#sockets.push(socket);
  }

  fail(error: Error): void {
    this.#reject(error);
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #take(socket: Socket, reader: AnswerReader, bytes: Buffer): void {
    try {
      const answers = reader.read(bytes);
      this.#answered += answers;
      this.#send(socket, answers);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
    if (this.#answered >= this.#load.count) this.#resolve();
  }

  #send(socket: Socket, count: number): void {
    const { requests } = this.#load;
    const pieces: Buffer[] = [];
    for (let index = 0; index < count && this.#sent < this.#load.count; index += 1) {
      pieces.push(requests[this.#sent % requests.length] ?? Buffer.alloc(0));
      this.#sent += 1;
    }
    if (pieces.length > 0) socket.write(Buffer.concat(pieces));
  }
}
