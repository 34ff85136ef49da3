import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Registry } from "../create-registry.js";
import { toListenError } from "./listen-error.js";
import { sendStream } from "./send-stream.js";
import { toCall } from "./to-call.js";

/** Where to listen. */
export interface ListenOptions {
  /** 0 picks a free port; 8080 by default. */
  readonly port?: number | undefined;
  /** Address or name of this machine; 127.0.0.1 by default. */
  readonly host?: string | undefined;
  /** Milliseconds after which requests that are under way when it closes are cut off; 10,000 by default. */
  readonly graceMs?: number | undefined;
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

/** Type of what is answered below every registry. */
const plainText = "text/plain; charset=utf-8";
const limits = {
  maxHeaderSize: 1_048_576,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 120_000,
};

/**
 * Serves a registry over HTTP.
 *
 * @throws {ListenError} when the socket cannot be opened; its message says what to do.
 */
export async function listen(registry: Registry, options: ListenOptions = {}): Promise<Listening> {
  const { port = 8080, host = "127.0.0.1", graceMs = 10_000 } = options;
  const server = createServer(limits);
  const streaming = new Set<ServerResponse>();
  let isClosing = false;
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    response.once("close", () => {
      if (isClosing) {
        server.closeIdleConnections();
      }
    });
    void answer(registry, request, response, streaming);
  });
  server.on("checkExpectation", (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { "content-length": "0" }).end();
  });
  server.on("connect", (_request: IncomingMessage, socket: Duplex) => {
    endPlainly(socket, "404 Not Found", "404 page not found\n");
  });
  server.on("clientError", (error: Error, socket: Duplex) => refuse(error, socket));
  const address = await open(server, port, host);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close() {
      isClosing = true;
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
    server.close(() => {
      clearTimeout(timer);
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
  let isBodyLeft = false;
  const call = toCall(request, ({ outcome }) => {
    isBodyLeft = outcome !== "complete";
  });
  const { status, headers, body, stream } = await registry.handle(call);
  // An unread rest must not be taken for the next request.
  const connection = isBodyLeft || headers["content-type"] === plainText;
  response.writeHead(status, { ...headers, ...(connection ? { connection: "close" } : {}) });
  if (stream === undefined) {
    response.end(Buffer.concat(body));
  } else {
    streaming.add(response);
    response.once("close", () => streaming.delete(response));
    void sendStream(response, body, stream);
  }
  request.resume();
}

function refuse(error: Error, socket: Duplex): void {
  const code = "code" in error ? error.code : undefined;
  if (code === "HPE_HEADER_OVERFLOW") {
    const status = "431 Request Header Fields Too Large";
    endPlainly(socket, status, status);
  } else if (code === "ERR_HTTP_REQUEST_TIMEOUT" || code === "ECONNRESET") {
    socket.destroy();
  } else {
    endPlainly(socket, "400 Bad Request", "400 Bad Request");
  }
}

function endPlainly(socket: Duplex, status: string, text: string): void {
  if (socket.writable) {
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${text}`,
    );
  } else {
    socket.destroy();
  }
}
