import type { IncomingMessage } from "node:http";
import type { BodyReading, Call } from "../call.js";
import { readBody } from "./read-body.js";

const ascii = /^[\0-\x7f]*$/;

/** A request of `node:http` as a call. */
export class NodeCall implements Call {
  readonly #request: IncomingMessage;
  #reading: BodyReading | undefined;

  constructor(request: IncomingMessage) {
    this.#request = request;
  }

  get method(): string {
    return this.#request.method ?? "GET";
  }

  get target(): string {
    return this.#request.url ?? "/";
  }

  /** Whether reading the body ended before its end. */
  get isBodyLeft(): boolean {
    return this.#reading !== undefined && this.#reading.outcome !== "complete";
  }

  header(name: string): string | undefined {
    // What Node.js makes of a repeated header is all of its values.
    const value = this.#request.headers[name] === undefined ? undefined : this.#firstValue(name);
    return value === undefined || ascii.test(value)
      ? value
      : Buffer.from(value, "latin1").toString("utf8");
  }

  async body(limit: number, milliseconds: number): Promise<BodyReading> {
    this.#reading = await readBody(this.#request, limit, milliseconds);
    return this.#reading;
  }

  #firstValue(name: string): string | undefined {
    const { rawHeaders } = this.#request;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const text = rawHeaders[at];
      if (text?.length === name.length && text.toLowerCase() === name) {
        return rawHeaders[at + 1];
      }
    }
    return undefined;
  }
}
