import { isRegistryError, RegistryError } from "@mcp-registry-kit/client";
import { expect, test, vi } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";

test("strips user name, password and secret-looking parameters from its URL", () => {
  const url =
    "https://me:pw@x.example/v0.1/servers?search=a@b&api_key=1&X-Signature=2&accessToken=3&code=4&cursor=k&key";

  const error = new RegistryError("gone", {
    code: "NETWORK",
    context: { operation: "listServers", method: "GET", url },
  });

  expect(error.url).toBe(
    "https://x.example/v0.1/servers?search=a@b&api_key=***&X-Signature=***&accessToken=***&code=***&cursor=k&key",
  );
  expect(error.message).not.toContain("pw");
});

test("leaves an at sign in the path alone", () => {
  const url = "https://x.example/v0.1/servers/@scope%2Fname/versions";

  const error = new RegistryError("gone", {
    code: "NETWORK",
    context: { operation: "listServerVersions", method: "GET", url },
  });

  expect(error.url).toBe(url);
});

test("is known by its brand across copies of the package", async () => {
  vi.resetModules();
  const copy = await import("@mcp-registry-kit/client");
  const foreign = new copy.RegistryError("gone", { code: "NETWORK" });

  expect(foreign).not.toBeInstanceOf(RegistryError);
  expect(isRegistryError(foreign)).toBe(true);
  expect(isRegistryError(foreign, "NETWORK")).toBe(true);
  expect(isRegistryError(foreign, "TIMEOUT")).toBe(false);
});

test.each([null, undefined, "NETWORK", { code: "NETWORK" }, new Error("NETWORK")])(
  "does not take %s for one of its own",
  (value) => {
    expect(isRegistryError(value)).toBe(false);
  },
);

test("wraps a query that cannot be escaped", async () => {
  const { client, requests } = observedClient(() => json({ servers: [] }));

  const error = await caught(client.listServers({ search: "\ud800" }), "INVALID_ARGUMENT");

  expect(error.message).toBe("GET /v0.1/servers failed: the arguments cannot be sent");
  expect(error.cause).toBeInstanceOf(URIError);
  expect(requests).toEqual([]);
});

test("names an argument that is no text", async () => {
  const { client } = observedClient(() => json({ servers: [] }));

  // @ts-expect-error a caller without types may leave it out
  const error = await caught(client.listServerVersions(), "UNADDRESSABLE");

  expect(error.message).toContain("serverName undefined cannot be sent: it is no text");
});
