import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";

interface Worker {
  fetch(request: Request, environment: object): Promise<Response>;
}

/** What a worker finds: web APIs, as edge platforms have them, and nothing of Node. */
const webApis = {
  AbortController,
  AbortSignal,
  ArrayBuffer,
  Blob,
  CryptoKey,
  DOMException,
  Event,
  EventTarget,
  FormData,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  URLSearchParams,
  Uint8Array,
  WritableStream,
  atob,
  btoa,
  clearTimeout,
  crypto,
  performance,
  fetch,
  queueMicrotask,
  setTimeout,
  structuredClone,
};
const environment = { JWT_SEED: "0b".repeat(32) };
const origin = "https://registry.example.com";

let script = "";
let worker: Worker;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    conditions: ["@mcp-registry-kit/source", "worker"],
    bundle: true,
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "iife",
    globalName: "bundle",
    target: "es2022",
  });
  script = outputFiles[0]?.text ?? "";
  worker = start();
});

/** A new isolate: globals of its own, and no code from text, which edge platforms forbid. */
function start(): Worker {
  const isolate = createContext(
    { ...webApis },
    { codeGeneration: { strings: false, wasm: false } },
  );
  return runInContext(`${script}\nbundle.default;`, isolate);
}

const get = (path: string) => worker.fetch(new Request(origin + path), environment);

test("the isolate has no Node globals", () => {
  const isolate = createContext({ ...webApis });

  const types = runInContext(
    "[typeof process, typeof Buffer, typeof require, typeof global]",
    isolate,
  );

  expect([...types]).toEqual(["undefined", "undefined", "undefined", "undefined"]);
});

test("the worker answers its own route", async () => {
  const response = await get("/about");

  expect(await response.text()).toContain("An MCP registry at the edge");
});

test("a document is published and listed", async () => {
  const name = "io.modelcontextprotocol.anonymous/forecast";
  const document = {
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name,
    description: "Forecasts and warnings",
    version: "1.0.0",
  };
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    worker.fetch(new Request(origin + path, { method: "POST", body, headers }), environment);

  const granted = await post("/v0.1/auth/none", "");
  const { registry_token } = await granted.json();
  const published = await post("/v0.1/publish", JSON.stringify(document), {
    authorization: `Bearer ${registry_token}`,
    "content-type": "application/json",
  });
  const listed = await (await get("/v0.1/servers")).json();
  const latest = await get(`/v0.1/servers/${encodeURIComponent(name)}/versions/latest`);

  expect(published.status).toBe(200);
  expect(listed.servers).toHaveLength(1);
  expect((await latest.json()).server).toEqual(document);
});

test("a refusal comes through as the registry gives it", async () => {
  const response = await get("/v0.1/servers?limit=0");

  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test("every isolate is a registry of its own", async () => {
  const other = start();

  const response = await other.fetch(new Request(`${origin}/v0.1/servers`), environment);

  expect((await response.json()).servers).toEqual([]);
});
