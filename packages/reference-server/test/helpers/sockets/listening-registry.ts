import { afterAll, beforeAll } from "vitest";
import type { LoadEntry } from "../../../src/index.js";
import { type Listening, type ListenOptions, listen } from "../../../src/node.js";
import { testRegistry } from "../test-registry.js";
import { RawConnection } from "./raw-connection.js";

/**
 * Connects to a registry that listens as long as the tests of a file run; with rows, which are large,
 * it does not check what it answers.
 */
export function listeningRegistry(
  limits: ListenOptions["limits"] = {},
  rows: readonly LoadEntry[] = [],
): () => RawConnection {
  let listening: Listening | undefined;
  const open: RawConnection[] = [];
  beforeAll(async () => {
    const registry = testRegistry({ anonymousAuth: true, validateResponses: rows.length === 0 });
    await registry.load(rows);
    listening = await listen(registry, { port: 0, limits });
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
