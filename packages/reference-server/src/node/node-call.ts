import type { IncomingMessage } from "node:http";
import type { BodyReading, Call } from "../call.js";
import { firstValue } from "./raw-headers.js";
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
    const { headers, rawHeaders } = this.#request;
    // What Node.js makes of a repeated header is all of its values.
    const value = headers[name] === undefined ? undefined : firstValue(rawHeaders, name);
    return value === undefined || ascii.test(value)
      ? value
      : Buffer.from(value, "latin1").toString("utf8");
  }

  async body(limit: number, milliseconds: number): Promise<BodyReading> {
    this.#reading = await readBody(this.#request, limit, milliseconds);
    return this.#reading;
  }
}
