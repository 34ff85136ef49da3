import { createRegistry } from "@mcp-registry-kit/reference-server";
import { expect, test } from "vitest";
import { runConformance } from "../../src/index.js";

const check = "auth.protected-resource";

async function outcomeOf(fetch: (request: Request) => Promise<Response>): Promise<unknown> {
  const { checks } = await runConformance({ target: { fetch }, only: [check] });
  return checks.map(({ outcome }) => outcome);
}

/** A private registry with metadata at a path, to which its challenge leads if it says so. */
function privateRegistry(
  challenge: string,
  metadata: Readonly<Record<string, unknown>>,
): (request: Request) => Promise<Response> {
  return async (request) =>
    request.url.includes("/.well-known/")
      ? Response.json(metadata)
      : Response.json(
          { error: "Sign in" },
          { status: 401, headers: { "www-authenticate": challenge } },
        );
}

const sound = { resource: "http://registry.example", authorization_servers: ["https://a.example"] };
const path = "http://registry.example/.well-known/oauth-protected-resource";

test("the reference registry with protected reads leads to its authorization server", async () => {
  const registry = createRegistry({
    protectReads: {
      resource: "http://registry.example",
      authorizationServers: ["https://login.example.com"],
      jwks: { keys: [] },
    },
  });

  expect(await outcomeOf((request) => registry.fetch(request))).toEqual(["pass"]);
});

test.each([
  ["leads to it by its challenge", `Bearer resource_metadata="${path}"`],
  ["leaves clients to look where it always is", 'Bearer realm="registry"'],
])("a private registry that %s passes", async (_, challenge) => {
  expect(await outcomeOf(privateRegistry(challenge, sound))).toEqual(["pass"]);
});

test("a private registry whose metadata names nobody who gives out tokens is told so", async () => {
  const { resource } = sound;

  expect(await outcomeOf(privateRegistry("Bearer", { resource }))).toEqual(["fail"]);
});

test("metadata on another host is not asked for", async () => {
  const challenge = 'Bearer resource_metadata="https://login.example.com/metadata"';

  expect(await outcomeOf(privateRegistry(challenge, {}))).toEqual(["not-tested"]);
});

test("a registry that anyone may read has none to show", async () => {
  const registry = createRegistry();

  expect(await outcomeOf((request) => registry.fetch(request))).toEqual(["not-applicable"]);
});
