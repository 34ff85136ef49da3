import { expect, test } from "vitest";
import type { FaultOptions } from "../../src/index.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";
import { document, get, post, testSeed, token } from "../helpers/test-registry.js";

const instant = 1_767_225_600_000_000_000n; // 2026-01-01T00:00:00Z

async function answer(faults: FaultOptions, target: string): Promise<Response> {
  const registry = await catalogueRegistry({ faults, now: () => instant });
  const headers = { origin: "https://page.example" };
  return get(registry, target, { headers });
}

test.each([
  ["status429", 429, "Too many requests: wait, and try again"],
  ["status503", 503, "The registry is out of service for a moment"],
])("%s refuses with a problem that scripts of a page can read", async (name, status, detail) => {
  const response = await answer({ [name]: 1 }, "/v0.1/servers");

  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("retry-after")).toBeNull();
  expect(await response.json()).toMatchObject({ status, detail, error: detail });
});

test.each(["status429", "status503"])("%s says in seconds when to come back", async (name) => {
  const response = await answer({ [name]: 1, retryAfter: 2 }, "/v0.1/servers");

  expect(response.headers.get("retry-after")).toBe("2");
});

test("a date says by the registry's clock when to come back", async () => {
  const response = await answer({ status429: 1, retryAfterDate: 90 }, "/v0.1/servers");

  expect(response.headers.get("retry-after")).toBe("Thu, 01 Jan 2026 00:01:30 GMT");
});

test("nothing but 429 and 503 says when to come back", async () => {
  const faults = { retryAfter: 2, retryAfterDate: 2 };

  const [ok, missing] = [
    await answer(faults, "/v0.1/servers"),
    await answer(faults, "/v0.1/servers/com.example%2Fnone/versions"),
  ];

  expect([ok, missing].map(({ status }) => status)).toEqual([200, 404]);
  expect([ok, missing].map(({ headers }) => headers.get("retry-after"))).toEqual([null, null]);
});

test("status502 is the page of a gateway", async () => {
  const response = await answer({ status502: 1 }, "/v0.1/servers");

  expect(response.status).toBe(502);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toContain("<h1>502 Bad Gateway</h1>");
});

test("errors come as HTML pages with their status, and other answers as ever", async () => {
  const error = await answer({ htmlErrors: 1 }, "/v0.1/servers/com.example%2Fnone/versions");
  const sound = await answer({ htmlErrors: 1 }, "/v0.1/ping");

  expect(error.status).toBe(404);
  expect(error.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await error.text()).toContain("<h1>Error 404</h1>");
  expect(await sound.json()).toEqual({ pong: true });
});

test("errors come in the generic form alone", async () => {
  const response = await answer({ genericErrors: 1 }, "/v0.1/servers?limit=0");

  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({ error: "validation failed" });
});

test("errors come in the official form alone", async () => {
  const response = await answer({ problemErrors: 1 }, "/v0.1/servers?limit=0");
  const problem = await response.json();

  expect(problem).toMatchObject({ status: 422, detail: "validation failed" });
  expect(problem).not.toHaveProperty("error");
});

test("the forms of errors hold for the errors of other faults", async () => {
  const response = await answer({ genericErrors: 1, status503: 1 }, "/v0.1/servers");

  expect(await response.json()).toEqual({ error: "The registry is out of service for a moment" });
});

test("a call is redirected once, with its query, and then answered", async () => {
  const registry = await catalogueRegistry({ faults: { redirect: 1 } });

  const first = await get(registry, "/v0.1/servers?limit=2&cursor=com.example%2Falpha");
  const location = first.headers.get("location") ?? "";
  const second = await get(registry, location);

  expect(first.status).toBe(307);
  expect(location).toBe("/v0.1/servers?limit=2&cursor=com.example%2Falpha&redirected=1");
  expect((await second.json()).servers).toHaveLength(2);
});

test("a token is told that it has expired, and a call without one is answered", async () => {
  const registry = await catalogueRegistry({ faults: { expireTokens: 1 }, jwtSeed: testSeed });
  const authorization = `Bearer ${await token("*")}`;

  const write = await post(registry, "/v0.1/publish", document("com.example/new", "1.0.0"), {
    authorization,
  });
  const read = await get(registry, "/v0.1/servers/com.example%2Fnew/versions");

  expect(write.status).toBe(401);
  expect(await write.json()).toMatchObject({ detail: "Invalid or expired Registry JWT token" });
  expect(read.status).toBe(404);
});

test("a write that is refused changes nothing", async () => {
  const registry = await catalogueRegistry({ faults: { seed: 2, status503: 0.5 } });
  const authorization = `Bearer ${await token("*")}`;
  const refused: number[] = [];

  for (let number = 0; number < 12; number += 1) {
    const body = document(`com.example/new-${number}`, "1.0.0");
    const { status } = await post(registry, "/v0.1/publish", body, { authorization });
    if (status === 503) refused.push(number);
  }
  const known: unknown[] = [];
  for (const number of refused) {
    let response = await get(registry, `/v0.1/servers/com.example%2Fnew-${number}/versions`);
    while (response.status === 503) {
      response = await get(registry, `/v0.1/servers/com.example%2Fnew-${number}/versions`);
    }
    known.push(response.status);
  }

  expect(refused.length).toBeGreaterThan(2);
  expect(new Set(known)).toEqual(new Set([404]));
});
