import { Agent, request } from "node:http";
import type { Row } from "./rows.js";

const slowestMs = 20_000;

/** An answer with its JSON. */
interface LoadAnswer {
  readonly status: number;
  readonly json: LoadBody;
}

/** What operations answer, as far as anybody looks into it here: a row, or a list of rows. */
interface LoadBody extends Row {
  readonly servers?: readonly Row[];
  readonly metadata?: { readonly nextCursor?: string };
}

/** One connection to a registry, which stays open; it carries one request at a time. */
export class Connection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;
  readonly #authorization: string;
  readonly #opened = new Set<unknown>();

  constructor(url: string, token: string) {
    this.#url = url;
    this.#authorization = `Bearer ${token}`;
  }

  /** How many sockets it took. */
  get opened(): number {
    return this.#opened.size;
  }

  /** Asks for a target below `/v0.1`; rejects where no whole answer comes in time. */
  ask(method: string, target: string, body?: unknown): Promise<LoadAnswer> {
    const content = body === undefined ? "" : JSON.stringify(body);
    const headers = {
      authorization: this.#authorization,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(content),
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#url}/v0.1${target}`,
        { method, headers, agent: this.#agent, timeout: slowestMs },
        (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("error", reject);
          response.on("end", () => {
            const status = response.statusCode ?? 0;
            resolve({ status, json: JSON.parse(Buffer.concat(pieces).toString("utf8")) });
          });
        },
      );
      sent.on("socket", (socket) => this.#opened.add(socket));
      sent.on("timeout", () => sent.destroy(new Error(`no answer within ${slowestMs} ms`)));
      sent.on("error", reject);
      sent.end(content);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
