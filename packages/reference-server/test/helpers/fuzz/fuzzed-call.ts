import type { Call } from "../../../src/index.js";
import type { FuzzedRequest } from "./fuzzed-request.js";

/** A fuzzed request as a registry sees it. */
export function callOf({ method, target, headers, body, outcome }: FuzzedRequest): Call {
  return {
    method,
    target,
    header: (name) => (Object.hasOwn(headers, name) ? headers[name]?.trim() : undefined),
    body: async () => (outcome === "complete" ? { outcome, bytes: body } : { outcome }),
  };
}

/** A fuzzed request for people. */
export function describeRequest({ method, target, headers, body, outcome }: FuzzedRequest): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value.slice(0, 60)}`);
  const text = new TextDecoder().decode(body).slice(0, 2000);
  return [`${method} ${target.slice(0, 2000)}`, ...fields, "", text, outcome].join("\n");
}

/** A fuzzed request as it goes over the wire, a character for each byte. */
export function bytesOf({ method, target, headers, body }: FuzzedRequest): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [
    `${method} ${target} HTTP/1.1`,
    "host: registry.example.com",
    `content-length: ${body.length}`,
    ...fields,
  ];
  const text = `${head.join("\r\n")}\r\n\r\n`;
  return Buffer.concat([Buffer.from(text), body]).toString("latin1");
}
