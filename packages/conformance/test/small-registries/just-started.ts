import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A registry that was started a moment ago: it has taken in nothing yet, and answers as if it had.
const notFound = { title: "Not Found", status: 404, detail: "Nothing has been taken in yet" };

/** A registry without a single row. Faulty, it gives null for the empty list. */
export async function justStarted({ faulty = false } = {}) {
  const server = createServer();
  server.on("request", ({ method, url = "/" }, response) => {
    const isListing = /^\/v0(\.1)?\/servers\/?(\?|$)/.test(url);
    const body = isListing ? { servers: faulty ? null : [], metadata: { count: 0 } } : notFound;
    response.statusCode = method !== "GET" && method !== "HEAD" ? 405 : isListing ? 200 : 404;
    response.setHeader(
      "Content-Type",
      response.statusCode === 200 ? "application/json" : "application/problem+json",
    );
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end(JSON.stringify(response.statusCode === 405 ? { ...notFound, status: 405 } : body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    target: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v0` },
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
    },
  };
}
