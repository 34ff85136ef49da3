import { createFetchTransport, type FetchTarget } from "../../src/engine/fetch-transport.js";
import { createProbe, type Probe } from "../../src/engine/probe.js";

/** A probe of a registry that is a function, with the prefix `/v0.1`. */
export function probeOf(fetch: FetchTarget, timeoutMs = 1_000): Probe {
  return createProbe(createFetchTransport(fetch, { timeoutMs, maxBodyBytes: 10_000 }), "/v0.1");
}

/** A JSON answer. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { "content-type": "application/json", ...init.headers },
  });
}

/** A listing entry with as little as there can be. */
export function entry(
  name: string,
  version = "1.0.0",
): { server: { name: string; version: string } } {
  return { server: { name, version } };
}
