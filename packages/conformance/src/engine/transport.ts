/** A request as it goes onto the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, byte for byte as they are sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Content, as text or as it is; none by default. */
  readonly body?: string | Uint8Array;
}

/** An answer as it came. */
export interface WireAnswer {
  readonly status: number;
  /** By lower-case name; repeated headers are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A way to reach the target. */
export interface Transport {
  /** Origin and path that every target is appended to, for showing; no slash at its end. */
  readonly baseUrl: string;
  /** Headers that the transport itself adds to each request, secrets left out; for showing. */
  readonly addedHeaders?: Readonly<Record<string, string>>;
  /** Whether dot segments of a target are resolved on the way, as in any URL. Default false. */
  readonly resolvesPaths?: boolean;
  /** Sends one request. @throws {NoAnswer} where no whole answer came within the bounds. */
  send(request: WireRequest): Promise<WireAnswer>;
  /** Gives up what is held. */
  close(): Promise<void>;
}

/** Bounds on every request. */
export interface TransportLimits {
  /** Milliseconds for the whole answer. */
  readonly timeoutMs: number;
  /** Most bytes of a body. */
  readonly maxBodyBytes: number;
}

/** Why no whole answer came. Only `unreachable` means that nothing came at all. */
export type NoAnswerKind = "unreachable" | "timeout" | "endless-body" | "too-large" | "broken";

/** Thrown where a request got no whole answer. */
export class NoAnswer extends Error {
  readonly kind: NoAnswerKind;

  constructor(message: string, options: { kind: NoAnswerKind; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = "NoAnswer";
    this.kind = options.kind;
  }
}

/**
 * Reads a body to its end.
 *
 * @throws {NoAnswer} `too-large` once it passes the bound, `endless-body` where it does not end in time.
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  limits: TransportLimits,
  isTimeout: () => boolean,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > limits.maxBodyBytes)
        throw new NoAnswer(`the body is larger than ${limits.maxBodyBytes} bytes`, {
          kind: "too-large",
        });
      parts.push(chunk);
    }
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (isTimeout())
      throw new NoAnswer(
        `the body did not end within ${limits.timeoutMs} ms (${size} bytes came)`,
        { kind: "endless-body", cause: error },
      );
    throw new NoAnswer(`the connection broke after ${size} bytes of the body`, {
      kind: "broken",
      cause: error,
    });
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    body.set(part, offset);
    offset += part.byteLength;
  }
  return body;
}
