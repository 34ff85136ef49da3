import { afterAll, beforeAll } from "vitest";
import { type Listening, type ListenOptions, listen } from "../../../src/node.js";
import { testRegistry } from "../test-registry.js";
import { RawConnection } from "./raw-connection.js";

/** Connects to a registry that listens as long as the tests of a file run. */
export function listeningRegistry(limits: ListenOptions["limits"] = {}): () => RawConnection {
  let listening: Listening | undefined;
  const open: RawConnection[] = [];
  beforeAll(async () => {
    listening = await listen(testRegistry({ anonymousAuth: true }), { port: 0, limits });
  });
  afterAll(async () => {
    await Promise.all(open.map((connection) => connection.reset()));
    await listening?.close();
  });
  return () => {
    const connection = new RawConnection(listening?.url ?? "");
    open.push(connection);
    return connection;
  };
}

/** Request line and headers, with a blank line behind them. */
export function requestHead(line: string, ...fields: readonly string[]): string {
  return [`${line} HTTP/1.1`, "Host: registry.example.com", ...fields, "", ""].join("\r\n");
}

/** A whole POST with a body. */
export function postRequest(target: string, body: string, ...fields: readonly string[]): string {
  return requestHead(`POST ${target}`, `Content-Length: ${body.length}`, ...fields) + body;
}
