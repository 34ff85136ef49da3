import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { get, keysOf, testRegistry } from "../helpers/test-registry.js";
import { toEntry } from "./stored-row.js";

interface PathVector {
  readonly description: string;
  readonly target: string;
  readonly asks?: {
    readonly operationId: "listServerVersions" | "getServerVersion";
    readonly serverName: string;
    readonly version?: string;
  };
  readonly refused?: {
    readonly status: number;
    readonly detail?: string;
    readonly location?: string;
  };
}
const vectors = readVectors<PathVector>("urls/path-decoding");

test.each(vectors.flatMap((vector) => (vector.asks ? [{ ...vector, asks: vector.asks }] : [])))(
  "$description",
  async ({ target, asks }) => {
    const registry = testRegistry();
    const version = asks.version === "latest" ? "1.0.0" : (asks.version ?? "1.0.0");
    await registry.load([toEntry({ name: asks.serverName, version })]);

    const response = await get(registry, target);

    expect(response.status).toBe(200);
    const keys =
      asks.operationId === "listServerVersions"
        ? await keysOf(response)
        : await response.json().then(({ server }) => [`${server.name}@${server.version}`]);
    expect(keys).toEqual([`${asks.serverName}@${version}`]);
  },
);

test.each(
  vectors.flatMap((vector) => (vector.refused ? [{ ...vector, refused: vector.refused }] : [])),
)("$description", async ({ target, refused }) => {
  const registry = testRegistry();
  await registry.load([toEntry({ name: "com.example/weather" })]);

  const response = await get(registry, target);

  expect(response.status).toBe(refused.status);
  expect(response.headers.get("location") ?? undefined).toBe(refused.location);
  if (refused.detail !== undefined) {
    expect(await response.json()).toMatchObject({ detail: refused.detail });
  }
});
