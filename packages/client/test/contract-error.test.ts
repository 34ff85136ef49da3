import { ContractError } from "@mcp-registry-kit/client";
import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";

function breach(response: Response) {
  const { client } = observedClient(() => response);
  return caught(client.listServers(), "CONTRACT");
}

test("names an HTML page where JSON was expected", async () => {
  const page = new Response("<!doctype html><title>Welcome</title>", {
    headers: { "content-type": "text/html" },
  });

  const error = await breach(page);

  expect(error).toBeInstanceOf(ContractError);
  expect(error.name).toBe("ContractError");
  expect(error.message).toBe(
    "GET /v0.1/servers failed: 200 with an HTML page (is the base URL that of a registry?) where JSON was expected",
  );
  expect(error.status).toBe(200);
  expect(error.headers.get("content-type")).toBe("text/html");
  expect(error.pointer).toBeUndefined();
  expect(error.expected).toBe("JSON");
});

test("names broken JSON and keeps its cause", async () => {
  const error = await breach(
    new Response('{"servers":[', { headers: { "content-type": "application/json" } }),
  );

  expect(error.message).toContain("200 with broken JSON where JSON was expected");
  expect(error.cause).toBeInstanceOf(SyntaxError);
});

test.each([
  ["no content", new Response(null, { status: 204 })],
  ["a length of zero", new Response("", { headers: { "content-length": "0" } })],
  ["blanks", new Response(" \n")],
])("names a body of %s", async (_, response) => {
  const error = await breach(response);

  expect(error.message).toContain("with an empty body where JSON was expected");
});

test("names HTML by its media type", async () => {
  const error = await breach(new Response("Welcome", { headers: { "content-type": "text/html" } }));

  expect(error.message).toContain("an HTML page");
});

test.each([
  ["a missing list", {}, "", "must have required property 'servers'"],
  ["a list that is null", { servers: null }, "/servers", "must be array"],
  ["a bare array", [], "", "must be object"],
  [
    "a row without its envelope",
    { servers: [{ name: "a" }] },
    "/servers/0",
    "must have required property 'server'",
  ],
  [
    "a version that is a number",
    { servers: [{ server: { name: "a", version: 1 } }] },
    "/servers/0/server/version",
    "must be string",
  ],
  [
    "a cursor that is a number",
    { servers: [], metadata: { nextCursor: 7 } },
    "/metadata/nextCursor",
    "must be string,null",
  ],
])("points at %s", async (_, body, pointer, expected) => {
  const error = await breach(json(body));

  expect(error.pointer).toBe(pointer);
  expect(error.expected).toBe(expected);
  expect(error.message).toContain(`the contract: ${pointer || "its root"} ${expected}`);
});

test("points at the fault that matters beside one that is tolerated", async () => {
  const _meta = { "io.modelcontextprotocol.registry/official": { rank: 1, isLatest: "yes" } };

  const error = await breach(json({ servers: [{ server: { name: "a", version: "1" }, _meta }] }));

  expect(error.pointer).toBe(
    "/servers/0/_meta/io.modelcontextprotocol.registry~1official/isLatest",
  );
});

test("ends a body that never ends", async () => {
  const chunk = new Uint8Array(8 * 1024 * 1024).fill(32);
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(chunk),
    cancel: () => {
      cancelled = true;
    },
  });

  const error = await breach(new Response(endless));

  expect(error.message).toContain("a body that is too large or never ends");
  expect(cancelled).toBe(true);
});
