import {
  createRegistryClient,
  isRegistryError,
  type RegistryClient,
  type RegistryErrorCode,
} from "@mcp-registry-kit/client";
import {
  createRegistry,
  type FaultOptions,
  type Registry,
} from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { expect, onTestFinished, test } from "vitest";
import { faults } from "../../reference-server/src/faults/index.js";
import { caught } from "./helpers/caught.js";

const keys = ["a", "b", "c", "d", "e", "f", "g"].map((name) => `com.example/${name}`);

/** What a walk in pages of two rows comes to: the names that it gives, and the error that ends it. */
interface Walked {
  readonly names: readonly string[];
  readonly code?: RegistryErrorCode;
  readonly status?: number;
}

async function registryWith(options: FaultOptions): Promise<Registry> {
  const registry = createRegistry({ faults: options, anonymousAuth: true });
  await registry.load(keys.map((name) => ({ server: { name, version: "1.0.0" } })));
  onTestFinished(() => registry.close());
  return registry;
}

function clientOf(registry: Registry): RegistryClient {
  return createRegistryClient({
    baseUrl: "http://localhost",
    timeoutMs: 10_000,
    fetch: (request) => registry.fetch(request),
  });
}

async function walk(client: RegistryClient, search?: string, timeoutMs?: number): Promise<Walked> {
  const names: string[] = [];
  const options = { pageSize: 2, maxPages: 12, ...(timeoutMs !== undefined && { timeoutMs }) };
  try {
    for await (const { server } of client.iterateServers(search ? { search } : {}, options)) {
      names.push(server.name);
    }
    return { names };
  } catch (error) {
    if (!isRegistryError(error)) throw error;
    const { code } = error;
    return { names, code, ...(isRegistryError(error, "HTTP_STATUS") && { status: error.status }) };
  }
}

const nothing: readonly string[] = [];

/** Each fault, and what becomes of a walk. */
const walks: readonly (readonly [FaultOptions, Walked])[] = [
  [{ latency: 5 }, { names: keys }],
  [{ latency: 60_000 }, { names: nothing, code: "TIMEOUT" }],
  [{ jitter: 5 }, { names: keys }],
  [{ slowBody: 1 }, { names: keys }],
  [{ slowBody: 60_000 }, { names: nothing, code: "TIMEOUT" }],
  [{ stalledBody: 1 }, { names: nothing, code: "TIMEOUT" }],
  [{ cutBody: 1 }, { names: nothing, code: "NETWORK" }],
  [{ truncate: 1 }, { names: nothing, code: "CONTRACT" }],
  [{ brokenJson: 1 }, { names: nothing, code: "CONTRACT" }],
  [{ wrongType: 1 }, { names: keys }],
  [{ htmlPage: 1 }, { names: nothing, code: "CONTRACT" }],
  [{ retryAfter: 2 }, { names: keys }],
  [{ retryAfterDate: 2 }, { names: keys }],
  [{ status429: 1 }, { names: nothing, code: "HTTP_STATUS", status: 429 }],
  [{ status503: 1 }, { names: nothing, code: "HTTP_STATUS", status: 503 }],
  [{ status502: 1 }, { names: nothing, code: "HTTP_STATUS", status: 502 }],
  [
    { htmlErrors: 1, status503: 1 },
    { names: nothing, code: "HTTP_STATUS", status: 503 },
  ],
  [
    { genericErrors: 1, status503: 1 },
    { names: nothing, code: "HTTP_STATUS", status: 503 },
  ],
  [
    { problemErrors: 1, status503: 1 },
    { names: nothing, code: "HTTP_STATUS", status: 503 },
  ],
  [{ expireTokens: 1 }, { names: keys }],
  [{ emptyPages: 0.5 }, { names: keys }],
  [{ emptyPages: 1 }, { names: nothing, code: "PAGINATION_LIMIT" }],
  [{ cursorLoop: 1 }, { names: [...keys, ...keys.slice(0, 2)], code: "PAGINATION_LOOP" }],
  [{ expireCursors: 2 }, { names: keys.slice(0, 4), code: "HTTP_STATUS", status: 400 }],
  [
    { ignoreCursor: 1 },
    { names: [...keys.slice(0, 2), ...keys.slice(0, 2)], code: "PAGINATION_LOOP" },
  ],
  [{ nullCursor: 1 }, { names: keys.slice(0, 2) }],
  [{ dropRows: 1 }, { names: [...keys.slice(0, 2), "com.example/d", "com.example/f"] }],
  [{ wrongCount: 1 }, { names: keys }],
  [{ flatRows: 1 }, { names: nothing, code: "CONTRACT" }],
  [{ staleLatest: 1 }, { names: keys }],
  [{ clockSkew: -86_400_000 }, { names: keys }],
  [{ missingMeta: 1 }, { names: keys }],
];

test.each(walks)("with %j a walk ends as it has to", async (options, expected) => {
  const timeoutMs = expected.code === "TIMEOUT" ? 200 : undefined;

  const walked = await walk(clientOf(await registryWith(options)), undefined, timeoutMs);

  expect(walked).toEqual(expected);
});

test("an endless body is given up at a bound", async () => {
  const walked = await walk(clientOf(await registryWith({ endlessBody: 1 })), undefined, 15_000);

  expect(walked).toEqual({ names: [], code: "CONTRACT" });
});

test("rows that come twice are given twice, and none is lost", async () => {
  const { names, code } = await walk(clientOf(await registryWith({ doubleRows: 1 })));

  expect(code).toBeUndefined();
  expect([...new Set(names)]).toEqual(keys);
  expect(names.length).toBeGreaterThan(keys.length);
});

test("rows in an order of chance are all there", async () => {
  const { names } = await walk(clientOf(await registryWith({ shuffleRows: 1, seed: 4 })));

  expect([...names].sort()).toEqual(keys);
});

test("a filter that is forgotten lets other rows through, and the walk ends", async () => {
  const registry = await registryWith({ forgetFilters: 1 });
  await registry.load(
    ["x", "y", "z"].map((name) => ({ server: { name: `org/${name}`, version: "1" } })),
  );

  const { names, code } = await walk(clientOf(registry), "com.example");

  expect(code).toBeUndefined();
  expect(names).toEqual([...keys, "org/x", "org/y", "org/z"]);
});

test("null in place of no rows breaks the contract", async () => {
  const walked = await walk(clientOf(await registryWith({ nullServers: 1 })), "no such text");

  expect(walked).toEqual({ names: [], code: "CONTRACT" });
});

test("a redirect is followed, with the query of each page", async () => {
  const listening = await listen(await registryWith({ redirect: 1 }), { port: 0 });
  onTestFinished(() => listening.close());
  const client = createRegistryClient({ baseUrl: listening.url, timeoutMs: 5_000 });

  expect(await walk(client)).toEqual({ names: keys });
});

test("a cut connection is a network error over a socket too", async () => {
  const listening = await listen(await registryWith({ cutBody: 1 }), { port: 0 });
  onTestFinished(() => listening.close());
  const client = createRegistryClient({ baseUrl: listening.url, timeoutMs: 5_000 });

  expect(await walk(client)).toEqual({ names: [], code: "NETWORK" });
});

test.each([
  [{ retryAfter: 2 }, 2_000, 2_000],
  [{ retryAfterDate: 60 }, 50_000, 60_000],
])("an error of 429 with %j says how long to wait", async (options, least, most) => {
  const client = clientOf(await registryWith({ status429: 1, ...options }));

  const error = await caught(client.listServers(), "HTTP_STATUS");

  expect(error.retryAfterMs).toBeGreaterThanOrEqual(least);
  expect(error.retryAfterMs).toBeLessThanOrEqual(most);
});

test.each(["genericErrors", "problemErrors"])(
  "the text of an error is read with %s",
  async (form) => {
    const client = clientOf(await registryWith({ [form]: 1, status503: 1 }));

    const error = await caught(client.listServers(), "HTTP_STATUS");

    expect(error.message).toContain('503 "The registry is out of service for a moment"');
  },
);

test("a token that has expired is told as 401", async () => {
  const client = clientOf(await registryWith({ expireTokens: 1 }));
  const { registry_token: token } = await client.getAnonymousToken();
  const document = {
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name: "io.modelcontextprotocol.anonymous/a",
    description: "Forecasts and warnings",
    version: "1.0.0",
  };

  const error = await caught(client.publishServer(document, { token }), "HTTP_STATUS");

  expect(error.status).toBe(401);
});

test("the oldest version comes as the latest, and its flag says so", async () => {
  const registry = await registryWith({ staleLatest: 1 });
  await registry.load([{ server: { name: "com.example/a", version: "2.0.0" } }]);

  const row = await clientOf(registry).getServerVersion("com.example/a", "latest");

  expect(row.server.version).toBe("1.0.0");
  expect(row._meta?.["io.modelcontextprotocol.registry/official"]?.isLatest).toBe(false);
});

test("every fault has met the client", () => {
  const own = [
    "endlessBody",
    "doubleRows",
    "shuffleRows",
    "forgetFilters",
    "nullServers",
    "redirect",
  ];
  const met = new Set([...walks.flatMap(([options]) => Object.keys(options)), ...own]);

  expect([...met].sort()).toEqual(Object.keys(faults).sort());
});
