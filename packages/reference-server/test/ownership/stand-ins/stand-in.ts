import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What answers a request to a stand-in. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** What answers which request (`GET /path`, undecoded); everything else is 404. */
export type Routes = Readonly<Record<string, Route>>;

/** A package registry on this machine, for one test. */
export interface StandIn {
  readonly url: string;
  /** What was asked, in order: `GET /path`. */
  readonly asked: readonly string[];
  /** Headers of the last request. */
  readonly lastHeaders: () => IncomingMessage["headers"];
  /** Adds routes, which may name the stand-in's own URL. */
  serve(routes: Routes): void;
}

/** Starts a stand-in on a free port; it stops with the test. */
export async function startStandIn(routes: Routes = {}): Promise<StandIn> {
  const table = new Map<string, Route>(Object.entries(routes));
  const asked: string[] = [];
  let last: IncomingMessage["headers"] = {};
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    asked.push(line);
    last = request.headers;
    (table.get(line) ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    const closed = new Promise((resolve) => {
      server.close(resolve);
    });
    server.closeAllConnections();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    lastHeaders: () => last,
    serve(more) {
      for (const [line, route] of Object.entries(more)) {
        table.set(line, route);
      }
    },
  };
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Route {
  return (_request, response) => response.writeHead(code, headers).end();
}

export function content(
  body: string | Uint8Array,
  type = "text/plain",
  headers: Readonly<Record<string, string>> = {},
): Route {
  return (_request, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
}

export function json(value: unknown): Route {
  return content(JSON.stringify(value), "application/json");
}

export const htmlPage: Route = content("<!doctype html><title>Sign in</title>", "text/html");

export function redirect(location: string, code = 302): Route {
  return status(code, { location });
}

/** Takes the request and never answers. */
export const silence: Route = () => undefined;

/** Closes the connection instead of answering. */
export const hangUp: Route = (request) => request.socket.destroy();

/** Begins to answer, and closes the connection in the middle. */
export const brokenOff: Route = (_request, response) => {
  response.writeHead(200, { "content-length": "1000" });
  response.write("half", () => response.destroy());
};

/** Begins to answer, and goes on forever. */
export const endless: Route = (_request, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const piece = "x".repeat(65_536);
  const goOn = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", goOn);
  goOn();
};

/** The answers of a list, one after the other; the last one stays. */
export function inTurn(...routes: readonly Route[]): Route {
  let turn = 0;
  return (request, response) => {
    const route = routes[Math.min(turn, routes.length - 1)];
    turn += 1;
    route?.(request, response);
  };
}
