import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Registry } from "../create-registry.js";
import { type ConnectionLimits, createLimitedServer, officialLimits } from "./connection-limits.js";
import { endResponse } from "./end-response.js";
import { headerBytes } from "./header-bytes.js";
import { endAfterRequest } from "./linger.js";
import { toListenError } from "./listen-error.js";
import { NodeCall } from "./node-call.js";
import { PendingAnswers } from "./pending-answers.js";
import { answerPlainly, endPlainly, type PlainRefusal, plainText } from "./plain-refusal.js";
import { refuseBytes } from "./refuse-bytes.js";
import { type RefusedRequest, refusedRequest } from "./refused-request.js";
import { sendStream } from "./send-stream.js";
import { whyUnserved } from "./why-unserved.js";

/** To CONNECT, which is for proxies. */
const noTunnel: PlainRefusal = { status: 404, text: "404 page not found\n" };
/** How often a registry that closes looks for connections that nobody needs any more. */
const sweepMs = 20;

/** Where to listen. */
export interface ListenOptions {
  /** 0 picks a free port; 8080 by default. */
  readonly port?: number | undefined;
  /** Address or name of this machine; 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** Those that are not the official registry's. */
  readonly limits?: Partial<ConnectionLimits> | undefined;
  /** Milliseconds after which requests that are under way when it closes are cut off; 10,000 by default. */
  readonly graceMs?: number | undefined;
  /** Told of each request that is refused before the registry sees it. */
  readonly onRefused?: ((refused: RefusedRequest) => void) | undefined;
  /** Called where requests were cut off. */
  readonly onCutOff?: (() => void) | undefined;
}

/** A registry that listens. */
export interface Listening {
  /** Base URL, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /**
   * Takes no more requests, cuts content that streams, and resolves when those under way are answered,
   * or cut off.
   */
  close(): Promise<void>;
}

/**
 * Serves a registry over HTTP.
 *
 * @throws {ListenError} when the socket cannot be opened; its message says what to do.
 */
export async function listen(registry: Registry, options: ListenOptions = {}): Promise<Listening> {
  const { port = 8080, host = "127.0.0.1", graceMs = 10_000, onRefused = () => {} } = options;
  const limits = { ...officialLimits, ...options.limits };
  const server = createLimitedServer(limits);
  const pending = new PendingAnswers();
  const streaming = new Set<ServerResponse>();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    pending.add(request, response);
    const refusal = whyUnserved(request, limits.headers);
    if (refusal === undefined) {
      void answer(registry, request, response, streaming);
    } else {
      onRefused(refusedRequest(request, refusal));
      answerPlainly(response, refusal);
    }
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    pending.add(request, response);
    onRefused(refusedRequest(request, { status: 417, text: "" }));
    response.writeHead(417, { "content-length": "0" }).end();
  });
  server.on("connect", (request: IncomingMessage, socket: Duplex) => {
    onRefused(refusedRequest(request, noTunnel));
    socket.on("error", () => socket.destroy()); // Of a client that is gone; nobody else listens here.
    pending.whenNone(socket, () => endPlainly(socket, noTunnel));
  });
  server.on("clientError", (error: Error, socket: Duplex) =>
    refuseBytes(error, socket, { pending, onRefused }),
  );
  const address = await open(server, port, host);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close() {
      for (const response of streaming) {
        response.destroy(); // Its content may never end.
      }
      return closeServer(server, graceMs, options.onCutOff);
    },
  };
}

function closeServer(server: Server, graceMs: number, onCutOff?: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onCutOff?.();
      server.closeAllConnections();
    }, graceMs);
    // A connection becomes idle when its last answer has left, of which nobody tells.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function open(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(toListenError(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) {
        resolve(address);
      }
    });
  });
}

async function answer(
  registry: Registry,
  request: IncomingMessage,
  response: ServerResponse,
  streaming: Set<ServerResponse>,
): Promise<void> {
  const call = new NodeCall(request);
  const { status, headers, body, stream } = await registry.handle(call);
  if (stream === undefined && headers["content-type"] === plainText) {
    answerPlainly(response, { status, text: Buffer.concat(body).toString() });
    request.resume();
    return;
  }
  const fields = headerBytes(headers);
  // An unread rest must not be taken for the next request.
  response.writeHead(status, call.isBodyLeft ? { ...fields, connection: "close" } : fields);
  if (stream !== undefined) {
    streaming.add(response);
    response.once("close", () => streaming.delete(response));
    // Content may stand still for ever, and then nothing but this says that nobody waits for it.
    request.socket.once("end", () => response.destroy());
    void sendStream(response, body, stream);
    request.resume();
  } else if (call.isBodyLeft) {
    response.write(Buffer.concat(body));
    endAfterRequest(request, response);
  } else {
    endResponse(response, body);
  }
}
