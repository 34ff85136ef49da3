import type { OfficialMeta } from "@mcp-registry-kit/types";
import type { Permission } from "../../src/domain/permission.js";
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

/** A token that allows publishing under these patterns. */
export function token(...patterns: readonly string[]): Promise<string> {
  return tokenFor(patterns.map((resource) => ({ action: "publish", resource })));
}

/** A token issued `secondsAgo`, by default now. */
export async function tokenFor(
  permissions: readonly Permission[],
  secondsAgo = 0,
): Promise<string> {
  const issuedAt = BigInt(Date.now() - secondsAgo * 1000) * 1_000_000n;
  const tokens = createTokens(testSeed, () => issuedAt);
  return (await tokens.issue({ method: "none", subject: "tester", permissions })).registry_token;
}

const everything: readonly Permission[] = ["publish", "edit"].map((action) => ({
  action,
  resource: "*",
}));

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

/** What is sent to a target; where nothing is said of it, a token for everything and no body. */
export interface Sent {
  readonly method: "POST" | "PUT" | "PATCH" | "DELETE";
  readonly body?: unknown;
  /** In the place of a valid token. */
  readonly authorization?: string;
  /** Of the token, in the place of those for everything. */
  readonly permissions?: readonly Permission[];
}

/** Sends JSON to a target as it is. */
export async function send(registry: Registry, target: string, sent: Sent): Promise<Response> {
  const { method, body, permissions = everything } = sent;
  const authorization = sent.authorization ?? `Bearer ${await tokenFor(permissions)}`;
  const headers = { "content-type": "application/json", authorization };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return get(registry, target, { method, headers, ...content });
}

/** Sends a body to a target as it is, with a token for everything. */
export function write(
  registry: Registry,
  method: "PUT" | "PATCH" | "DELETE",
  target: string,
  body?: unknown,
): Promise<Response> {
  return send(registry, target, { method, body });
}

/** Asks for a target as it is, which the URL of a request could not carry. */
export function get(registry: Registry, target: string, init: RequestInit = {}): Promise<Response> {
  return registry.fetch(new Request(origin, init), { target });
}

interface RowBody {
  readonly server: { readonly name: string; readonly version: string };
  readonly _meta: Readonly<Record<string, OfficialMeta>>;
}

/** Name and version of each row of a list. */
export async function keysOf(response: Response): Promise<readonly string[]> {
  const { servers } = await response.json();
  return servers.map(({ server }: RowBody) => `${server.name}@${server.version}`);
}

/** What the registry says about a row, deleted or not; fails where there is none. */
export async function readMeta(
  registry: Registry,
  name: string,
  version: string,
): Promise<OfficialMeta> {
  const [first, second] = [name, version].map(encodeURIComponent);
  const target = `/v0.1/servers/${first}/versions/${second}?include_deleted=true`;
  const response = await get(registry, target);
  if (response.status !== 200) {
    throw new Error(`${name} ${version} is not there: ${response.status}`);
  }
  return metaOf(await response.json());
}

/** What the registry says about a row beside its document. */
export function metaOf(row: RowBody): OfficialMeta {
  return row._meta["io.modelcontextprotocol.registry/official"] ?? {};
}
