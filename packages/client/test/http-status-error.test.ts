import { HttpStatusError } from "@mcp-registry-kit/client";
import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";

function refusal(response: Response) {
  const { client } = observedClient(() => response);
  return caught(client.getServerVersion("a/b", "latest"), "HTTP_STATUS");
}

test("names the call, the status and the text of the problem", async () => {
  const body = { title: "Not Found", status: 404, detail: "Server not found" };
  const headers = { "content-type": "application/problem+json", "x-id": "7" };

  const error = await refusal(json(body, { status: 404, headers }));

  expect(error).toBeInstanceOf(HttpStatusError);
  expect(error.name).toBe("HttpStatusError");
  expect(error.message).toBe(
    'GET /v0.1/servers/a%2Fb/versions/latest failed: 404 "Server not found"',
  );
  expect(error.operation).toBe("getServerVersion");
  expect(error.method).toBe("GET");
  expect(error.url).toBe("https://registry.example.com/v0.1/servers/a%2Fb/versions/latest");
  expect(error.status).toBe(404);
  expect(error.headers.get("x-id")).toBe("7");
  expect(error.problem).toEqual({ message: "Server not found", reasons: [], body });
});

test.each([
  ["detail before error", { error: "E", detail: "D", title: "T" }, "D"],
  ["error", { error: "E", message: "M", title: "T" }, "E"],
  ["message", { message: "M", title: "T" }, "M"],
  ["title", { title: "T", status: 404 }, "T"],
  ["the message inside an error object", { error: { code: 7, message: "M" } }, "M"],
  ["nothing where nothing is said", { status: 404, detail: "  " }, ""],
  ["nothing of a list", ["a"], ""],
  ["a JSON text", "gone", "gone"],
])("reads %s", async (_, body, message) => {
  const error = await refusal(json(body, { status: 404 }));

  expect(error.problem.message).toBe(message);
});

test("reads a body that is no JSON as text", async () => {
  const error = await refusal(new Response("upstream is away\n", { status: 503 }));

  expect(error.message).toContain('failed: 503 "upstream is away"');
  expect(error.problem.body).toBe("upstream is away\n");
});

test.each([
  ["<html><head><title>429 Too Many Requests</title></head></html>", "429 Too Many Requests"],
  ["<!doctype html><p>no", "an HTML page"],
])("names the HTML page %j", async (text, message) => {
  const error = await refusal(new Response(text, { status: 429 }));

  expect(error.problem.message).toBe(message);
});

test("says the status alone where there is no body", async () => {
  const error = await refusal(new Response(null, { status: 502 }));

  expect(error.message).toMatch(/failed: 502$/);
});

test("shows the first reasons with their locations and counts the others", async () => {
  const errors = [
    { location: "query.limit", message: "expected number >= 1", value: 0 },
    { message: "second" },
    { message: "third" },
    { message: "fourth" },
    { location: 7, message: "malformed" },
    "malformed",
  ];

  const error = await refusal(json({ detail: "validation failed", errors }, { status: 422 }));

  expect(error.message).toMatch(
    /422 "validation failed" \(query\.limit: expected number >= 1; second; third; 1 more\)$/,
  );
  expect(error.problem.reasons).toHaveLength(4);
});

test("shows reasons without a text", async () => {
  const error = await refusal(json({ errors: [{ message: "why" }] }, { status: 400 }));

  expect(error.message).toMatch(/failed: 400 \(why\)$/);
});

test("escapes control characters and cuts long texts in its message", async () => {
  const detail = `say "hi"\u001b[31m${"x".repeat(400)}`;

  const error = await refusal(json({ detail }, { status: 400 }));

  expect(error.message).toContain('400 "say "hi"\\u001b[31mxxx');
  expect(error.message.length).toBeLessThan(400);
  expect(error.problem.message).toBe(detail);
});

test("reads only the start of an error body that never ends", async () => {
  const chunk = new TextEncoder().encode("no ".repeat(10_000));
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });

  const error = await refusal(new Response(endless, { status: 500 }));

  expect(error.status).toBe(500);
  expect(error.problem.message.length).toBeLessThanOrEqual(256 * 1024);
});

test.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Wed, 21 Oct 2015 07:28:00 GMT", 0],
  ["-5", undefined],
  ["1.5", undefined],
  ["soon", undefined],
  ["Wed, sometime GMT", undefined],
])("reads the Retry-After %j", async (value, expected) => {
  const error = await refusal(
    new Response(null, { status: 429, headers: { "retry-after": value } }),
  );

  expect(error.retryAfterMs).toBe(expected);
});

test("reads a Retry-After date in the future", async () => {
  const value = new Date(Date.now() + 60_000).toUTCString();

  const error = await refusal(
    new Response(null, { status: 503, headers: { "retry-after": value } }),
  );

  expect(error.retryAfterMs).toBeGreaterThan(50_000);
  expect(error.retryAfterMs).toBeLessThanOrEqual(60_000);
});

test("knows no wait where Retry-After is absent", async () => {
  const error = await refusal(new Response(null, { status: 429 }));

  expect(error.retryAfterMs).toBeUndefined();
});
