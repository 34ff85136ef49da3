import { connect, type Socket } from "node:net";

/** Requests that are sent again and again, and how. */
export interface Load {
  readonly port: number;
  /** Whole requests, taken in turn. */
  readonly requests: readonly Buffer[];
  /** How many answers are waited for. */
  readonly count: number;
  /** The status that every answer must have. */
  readonly status: number;
  /** Connections that are kept open; 16 by default. */
  readonly connections?: number;
  /** Requests that each connection has under way; 2 by default, so that the server never waits. */
  readonly depth?: number;
}

const timeout = 30_000;
const endOfHead = "\r\n\r\n";

/**
 * Sends requests over raw sockets as fast as they are answered, and resolves to the bytes that came
 * back. It reads no more of an answer than its status and its length: a client that did more would
 * be slower than the server.
 *
 * @throws {Error} where an answer has another status, a connection ends, or all takes over 30 s.
 */
export async function rawLoad(load: Load): Promise<number> {
  const { connections = 16 } = load;
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
    return await run.finished;
  } finally {
    isRunning = false;
    clearTimeout(timer);
    run.close();
  }
}

class Run {
  readonly finished: Promise<number>;
  readonly #load: Load;
  readonly #sockets: Socket[] = [];
  #resolve: (bytes: number) => void = () => {};
  #reject: (error: Error) => void = () => {};
  #sent = 0;
  #answered = 0;
  #bytes = 0;

  constructor(load: Load) {
    this.#load = load;
    this.finished = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  open(): void {
    const { port, depth = 2 } = this.#load;
    const reader = new AnswerReader(this.#load.status);
    const buffer = Buffer.allocUnsafe(262_144);
    const socket = connect({
      host: "127.0.0.1",
      port,
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
    this.#bytes += bytes.length;
    try {
      const answers = reader.read(bytes);
      this.#answered += answers;
      this.#send(socket, answers);
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    }
    if (this.#answered >= this.#load.count) this.#resolve(this.#bytes);
  }

  #send(socket: Socket, count: number): void {
    const { requests } = this.#load;
    const pieces: Buffer[] = [];
    for (let index = 0; index < count && this.#sent < this.#load.count; index += 1) {
      pieces.push(requests[this.#sent % requests.length] ?? Buffer.alloc(0));
      this.#sent += 1;
    }
    if (pieces.length > 0) socket.write(pieces.length === 1 ? (pieces[0] ?? "") : Buffer.concat(pieces));
  }
}

/** Counts the answers in what a connection receives. */
class AnswerReader {
  readonly #begin: string;
  #head = "";
  #bodyLeft = 0;

  constructor(status: number) {
    this.#begin = `HTTP/1.1 ${status} `;
  }

  read(bytes: Buffer): number {
    let answers = 0;
    for (let at = 0; at < bytes.length; ) {
      if (this.#bodyLeft === 0) {
        const end = bytes.indexOf(endOfHead, at, "latin1");
        // An end that lies across two pieces is found in what was kept of the first.
        const upTo = end < 0 ? bytes.length : end + endOfHead.length;
        this.#head += bytes.latin1Slice(at, upTo);
        at = upTo;
        const whole = this.#head.indexOf(endOfHead);
        if (whole < 0) continue;
        at -= this.#head.length - whole - endOfHead.length;
        this.#bodyLeft = this.#lengthOfBody();
        this.#head = "";
      }
      const taken = Math.min(this.#bodyLeft, bytes.length - at);
      this.#bodyLeft -= taken;
      at += taken;
      if (this.#bodyLeft === 0) answers += 1;
    }
    return answers;
  }

  #lengthOfBody(): number {
    if (!this.#head.startsWith(this.#begin))
      throw new Error(`an answer does not begin with ${this.#begin}: ${this.#head}`);
    return Number(/\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1] ?? 0);
  }
}
