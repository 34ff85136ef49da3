import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Registry } from "../create-registry.js";
import { endResponse } from "./end-response.js";
import { toListenError } from "./listen-error.js";
import { NodeCall } from "./node-call.js";

/** Where to listen. */
export interface ListenOptions {
  /** 0 picks a free port; 8080 by default. */
  readonly port?: number | undefined;
  /** Address or name of this machine; 127.0.0.1 by default. */
  readonly host?: string | undefined;
}

/** A registry that listens. */
export interface Listening {
  /** Base URL, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes no more requests, and resolves when those under way are answered. */
  close(): Promise<void>;
}

const limits = {
  maxHeaderSize: 1_048_576,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 120_000,
};
const sweepMilliseconds = 20;

/**
 * Serves a registry over HTTP.
 *
 * @throws {ListenError} when the socket cannot be opened; its message says what to do.
 */
export async function listen(registry: Registry, options: ListenOptions = {}): Promise<Listening> {
  const { port = 8080, host = "127.0.0.1" } = options;
  const server = createServer(limits);
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    void answer(registry, request, response);
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
      return new Promise((resolve) => {
        // A connection becomes idle when its last answer has left, of which nobody tells.
        const sweep = setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
        server.close(() => {
          clearInterval(sweep);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
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
): Promise<void> {
  const call = new NodeCall(request);
  const { status, headers, body } = await registry.handle(call);
  // An unread rest must not be taken for the next request.
  const isLast = call.isBodyLeft || headers["content-type"]?.startsWith("text/plain") === true;
  response.writeHead(status, isLast ? { connection: "close", ...headers } : headers);
  endResponse(response, body);
  if (isLast) {
    request.resume();
  }
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
