import { createTokens } from "../../src/http/tokens.js";
import { createRegistry, type Registry, type RegistryOptions } from "../../src/index.js";

export const testSeed = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const origin = "http://registry.example";
const schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

/** A registry whose answers are checked against the specification. */
export function testRegistry(options: RegistryOptions = {}): Registry {
  return createRegistry({ jwtSeed: testSeed, validateResponses: true, ...options });
}

/** A document that every check accepts. */
export function document(
  name: string,
  version: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { $schema: schema, name, description: "A server for tests", version, ...more };
}

export async function token(...patterns: readonly string[]): Promise<string> {
  const tokens = createTokens(testSeed, () => BigInt(Date.now()) * 1_000_000n);
  const permissions = patterns.map((resource) => ({ action: "publish", resource }));
  return (await tokens.issue({ method: "none", subject: "tester", permissions })).registry_token;
}

/** Sends a body to publish with a token for everything. */
export async function publish(registry: Registry, body: unknown): Promise<Response> {
  return post(registry, "/v0.1/publish", body, { authorization: `Bearer ${await token("*")}` });
}

export function post(
  registry: Registry,
  target: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = { "content-type": "application/json" };
  return registry.fetch(
    new Request(origin + target, { method: "POST", headers: { ...type, ...headers }, body: text }),
  );
}

/** Asks for a target as it is, which the URL of a request could not carry. */
export function get(registry: Registry, target: string, init: RequestInit = {}): Promise<Response> {
  return registry.fetch(new Request(origin, init), { target });
}

/** Name and version of each row of a list. */
export async function keysOf(response: Response): Promise<readonly string[]> {
  const { servers } = await response.json();
  return servers.map(
    (row: { server: { name: string; version: string } }) =>
      `${row.server.name}@${row.server.version}`,
  );
}
