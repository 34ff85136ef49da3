import { expect, test } from "vitest";
import { detectApi } from "../../src/engine/detect.js";
import { createFetchTransport, type FetchTarget } from "../../src/engine/fetch-transport.js";
import { json } from "../helpers/answer.js";

const detect = (fetch: FetchTarget, prefix?: string) =>
  detectApi(createFetchTransport(fetch, { timeoutMs: 200, maxBodyBytes: 1_000 }), prefix);
const redirect = (location: string) => new Response(null, { status: 302, headers: { location } });

test("the newest version that answers with a listing is taken", async () => {
  const both = await detect(async () => json({ servers: [] }));
  const older = await detect(async ({ url }) =>
    url.includes("/v0/") ? json({ servers: [] }) : json({}, { status: 404 }),
  );

  expect(both).toEqual({ prefix: "/v0.1" });
  expect(older).toEqual({ prefix: "/v0" });
});

test("a version that the URL named is the only one asked for", async () => {
  const detection = await detect(async () => json({}, { status: 404 }), "/v0");

  expect(detection.prefix).toBe("/v0");
  expect(detection.problem).toContain("/v0/servers?limit=1 answers status 404");
});

test.each<[string, () => Response, RegExp]>([
  [
    "an HTML page",
    () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } }),
    /HTML page.*Check that the URL/,
  ],
  ["broken JSON", () => new Response('{"servers":['), /200 with broken JSON.*curl/],
  ["JSON of another kind", () => json({ items: [] }), /without a `servers` array/],
  ["an error", () => json({ error: "no" }, { status: 500 }), /status 500 instead of 200/],
  [
    "a redirect",
    () => redirect("https://elsewhere.example/v0.1/servers"),
    /redirects to https:\/\/elsewhere\.example.*Give the URL/,
  ],
  [
    "a body that never ends",
    () => new Response(new ReadableStream({})),
    /did not end within 200 ms/,
  ],
])("%s is named, with what to do", async (_, answer, problem) => {
  const detection = await detect(async () => answer());

  expect(detection.problem).toMatch(problem);
});

test("a redirect loop is told from a redirect", async () => {
  const loop = await detect(async ({ url }) => redirect(url));
  const long = await detect(async ({ url }) => redirect(`${new URL(url).pathname}x`));

  expect(loop.problem).toContain("is a redirect loop");
  expect(long.problem).toContain("redirects more than 5 times");
});

test("a target that never answers cannot be judged", async () => {
  await expect(detect(() => new Promise(() => {}))).rejects.toThrow(
    "http://registry.example cannot be judged: no answer came within 200 ms. Check the URL and that the registry runs",
  );
});
