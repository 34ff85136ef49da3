import { expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import { document, get, publish, testRegistry, write } from "../helpers/test-registry.js";
import { json, startStandIn } from "./stand-ins/stand-in.js";

const name = "com.example.weather/forecast";
const target = "/v0.1/servers/com.example.weather%2Fforecast/versions/1.0.0";
const remotes = [{ type: "sse", url: "https://weather.example.com/sse" }];

function npmPackage(identifier: string): Record<string, unknown> {
  return { registryType: "npm", identifier, version: "1.0.0", transport: { type: "stdio" } };
}

/** A registry that holds the server, and another one that holds the remote URL. */
async function startRegistry(): Promise<Registry> {
  const { url } = await startStandIn({
    "GET /forecast/1.0.0": json({ mcpName: name }),
    "GET /radar/1.0.0": json({ mcpName: "com.example.other/radar" }),
  });
  const ownership = { registries: { npm: { baseUrls: [url] } } };
  const registry = testRegistry({ ownership, fetchPackages: fetch });
  await publish(registry, document(name, "1.0.0"));
  await publish(registry, document("com.example.other/radar", "1.0.0", { remotes }));
  return registry;
}

test("an update is verified like a publish, and a refused one changes nothing", async () => {
  const registry = await startRegistry();
  const update = (id: string, more: object = {}): Promise<Response> =>
    write(
      registry,
      "PUT",
      target,
      document(name, "1.0.0", { packages: [npmPackage(id)], ...more }),
    );

  const refused = await update("radar", { title: "Refused" });
  expect(await refused.json()).toMatchObject({
    status: 400,
    detail: "Failed to edit server",
    errors: [
      {
        message: `registry validation failed for package 0 (radar): NPM package ownership validation failed. Expected mcpName '${name}', got 'com.example.other/radar'`,
      },
    ],
  });
  expect((await (await get(registry, target)).json()).server.title).toBeUndefined();

  expect((await update("forecast")).status).toBe(200);
});

test("of an update too, ownership is checked after rules and before remote URLs", async () => {
  const registry = await startRegistry();
  const update = (id: string, more: object): Promise<Response> =>
    write(
      registry,
      "PUT",
      target,
      document(name, "1.0.0", { packages: [npmPackage(id)], ...more }),
    );
  const reasonOf = async (response: Response): Promise<unknown> =>
    (await response.json()).errors[0].message;

  expect((await update("radar", { websiteUrl: "http://weather.example.com" })).status).toBe(422);
  expect(await reasonOf(await update("radar", { remotes }))).toMatch(/^registry validation failed/);
  expect(await reasonOf(await update("forecast", { remotes }))).toMatch(
    /^remote URL .* is already/,
  );
});
