import { expect, test } from "vitest";
import type { OwnershipOptions, Registry } from "../../src/index.js";
import { document, publish, testRegistry } from "../helpers/test-registry.js";
import { json, type Route, type StandIn, silence, startStandIn } from "./stand-ins/stand-in.js";

const name = "com.example.weather/forecast";
const stdio = { type: "stdio" };

function npmPackage(identifier: string, more: object = {}): Record<string, unknown> {
  return { registryType: "npm", identifier, version: "1.0.0", transport: stdio, ...more };
}

function registryThatAsks({ url }: StandIn, more: Partial<OwnershipOptions> = {}): Registry {
  const ownership = { registries: { npm: { baseUrls: [url] } }, ...more };
  return testRegistry({ ownership, fetchPackages: fetch });
}

function startNpm(packages: Readonly<Record<string, string>>): Promise<StandIn> {
  const routes = Object.entries(packages).map(([id, mcpName]): [string, Route] => [
    `GET /${id}/1.0.0`,
    json({ name: id, mcpName }),
  ]);
  return startStandIn(Object.fromEntries(routes));
}

async function reasonOf(response: Response): Promise<unknown> {
  const { status, detail, errors } = await response.json();
  expect([status, detail]).toEqual([400, "Failed to publish server"]);
  return errors[0].message;
}

test("without the option nothing is asked, and every type and member is let through", async () => {
  const packages = [
    npmPackage("forecast", { registryType: "docker", registryBaseUrl: "https://example.com" }),
    npmPackage("forecast", { registryType: "oci", fileSha256: "ab".repeat(32) }),
  ];

  const response = await publish(testRegistry(), document(name, "1.0.0", { packages }));

  expect(response.status).toBe(200);
});

test("a document whose packages all belong to the server is published", async () => {
  const standIn = await startNpm({ forecast: name, radar: name });
  const packages = [npmPackage("forecast"), npmPackage("radar")];

  const response = await publish(registryThatAsks(standIn), document(name, "1.0.0", { packages }));

  expect(response.status).toBe(200);
  expect(standIn.asked).toEqual(["GET /forecast/1.0.0", "GET /radar/1.0.0"]);
});

test("a document without packages is published, and nothing is asked", async () => {
  const standIn = await startStandIn();

  const response = await publish(registryThatAsks(standIn), document(name, "1.0.0"));

  expect(response.status).toBe(200);
  expect(standIn.asked).toEqual([]);
});

test("the first package at fault is named, and those after it are not asked for", async () => {
  const standIn = await startNpm({ forecast: name, radar: "com.example.other/radar", tides: name });
  const packages = ["forecast", "radar", "tides"].map((id) => npmPackage(id));
  const registry = registryThatAsks(standIn);

  const refused = await publish(registry, document(name, "1.0.0", { packages }));

  expect(await reasonOf(refused)).toBe(
    `registry validation failed for package 1 (radar): NPM package ownership validation failed. Expected mcpName '${name}', got 'com.example.other/radar'`,
  );
  expect(standIn.asked).toEqual(["GET /forecast/1.0.0", "GET /radar/1.0.0"]);

  const again = await publish(
    registry,
    document(name, "1.0.0", { packages: [npmPackage("forecast")] }),
  );
  expect(again.status, "nothing was stored").toBe(200);
});

test.each(["docker", "NPM", "pypi", "constructor"])(
  "a package of the type %s, for which nothing is configured, is refused",
  async (registryType) => {
    const standIn = await startStandIn();
    const packages = [npmPackage("forecast", { registryType })];

    const refused = await publish(registryThatAsks(standIn), document(name, "1.0.0", { packages }));

    expect(await reasonOf(refused)).toBe(
      `registry validation failed for package 0 (forecast): unsupported registry type: ${registryType}`,
    );
  },
);

test("members are checked before the registry is asked", async () => {
  const standIn = await startStandIn();
  const packages = [npmPackage("forecast", { registryBaseUrl: "https://npm.example.com" })];

  const refused = await publish(registryThatAsks(standIn), document(name, "1.0.0", { packages }));

  expect(await reasonOf(refused)).toBe(
    `registry validation failed for package 0 (forecast): registry type and base URL do not match: 'https://npm.example.com' is not valid for registry type 'npm'. Expected: ${standIn.url}`,
  );
  expect(standIn.asked).toEqual([]);
});

test("ownership is checked after rules and size, and before remote URLs and duplicates", async () => {
  const standIn = await startNpm({ forecast: name });
  const registry = registryThatAsks(standIn);
  const good = [npmPackage("forecast")];
  const bad = [npmPackage("radar", { registryType: "gem" })];
  const remotes = [{ type: "sse", url: "https://weather.example.com/sse" }];
  const tooLarge = {
    "io.modelcontextprotocol.registry/publisher-provided": { a: "x".repeat(5000) },
  };
  const reasonFor = async (of: string, version: string, more: object): Promise<unknown> =>
    reasonOf(await publish(registry, document(of, version, { ...more })));
  await publish(registry, document(name, "1.0.0", { packages: good, remotes }));
  const unsupported = /unsupported registry type: gem$/;

  const rules = await publish(registry, document(name, "latest", { packages: bad }));
  expect(rules.status).toBe(422);
  expect(await reasonFor(name, "2.0.0", { packages: bad, _meta: tooLarge })).toMatch(/4KB limit/);
  expect(await reasonFor("com.example/other", "1.0.0", { packages: bad, remotes })).toMatch(
    unsupported,
  );
  expect(await reasonFor(name, "1.0.0", { packages: bad })).toMatch(unsupported);
  expect(await reasonFor(name, "1.0.0", { packages: good })).toMatch(/duplicate version$/);
});

test("a row is as old as its verification is done", async () => {
  let now = BigInt(Date.now()) * 1_000_000n;
  const standIn = await startStandIn({
    "GET /forecast/1.0.0": (...exchange) => {
      now += 60_000_000_000n;
      json({ mcpName: name })(...exchange);
    },
  });
  const ownership = { registries: { npm: { baseUrls: [standIn.url] } } };
  const registry = testRegistry({ ownership, fetchPackages: fetch, now: () => now });
  const issuedAt = now;

  const response = await publish(
    registry,
    document(name, "1.0.0", { packages: [npmPackage("forecast")] }),
  );

  const { _meta } = await response.json();
  const { publishedAt } = _meta["io.modelcontextprotocol.registry/official"];
  expect(BigInt(Date.parse(publishedAt)) * 1_000_000n - issuedAt).toBe(60_000_000_000n);
});

test("all packages of a document together have so much time", async () => {
  const standIn = await startStandIn({ "GET /forecast/1.0.0": silence });
  const registry = registryThatAsks(standIn, { totalTimeoutMs: 100 });

  const refused = await publish(
    registry,
    document(name, "1.0.0", { packages: [npmPackage("forecast")] }),
  );

  expect(await reasonOf(refused)).toMatch(/\/forecast\/1\.0\.0": context deadline exceeded$/);
});

test("a registry that is closed gives up what it is asking", async () => {
  let registry: Registry | undefined;
  const standIn = await startStandIn({
    "GET /forecast/1.0.0": (...exchange) => {
      silence(...exchange);
      void registry?.close();
    },
  });
  registry = registryThatAsks(standIn);

  const response = publish(
    registry,
    document(name, "1.0.0", { packages: [npmPackage("forecast")] }),
  );

  expect(await reasonOf(await response)).toContain('/forecast/1.0.0": context canceled');
});
