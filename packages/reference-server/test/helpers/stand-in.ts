import { createServer, type IncomingMessage } from "node:http";

/** What a stand-in answers; a text is sent as it is, anything else as JSON. */
export interface StandInAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A host on this machine that plays another service. */
export interface StandIn {
  readonly url: string;
  /** Targets that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a host that answers as it is told; undefined leaves the asker waiting. */
export async function startStandIn(
  answer: (target: string, request: IncomingMessage) => StandInAnswer | undefined,
): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? "";
    asked.push(target);
    const told = answer(target, request);
    if (told !== undefined) {
      const { status = 200, headers = {}, body = {} } = told;
      response.writeHead(status, headers);
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
