import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";

test("sends the headers of the client, those of the call over them", async () => {
  const { client, requests } = observedClient(() => json({ pong: true }), {
    headers: { "X-One": "client", "X-Two": "client" },
  });

  await client.ping({ headers: { "x-two": "call" } });

  expect(requests[0]?.headers.get("x-one")).toBe("client");
  expect(requests[0]?.headers.get("x-two")).toBe("call");
});

test("asks a headers function anew for each request", async () => {
  let turn = 0;
  const { client, requests } = observedClient(() => json({ pong: true }), {
    headers: async () => {
      turn += 1;
      return { authorization: `Bearer ${turn}` };
    },
  });

  await client.ping();
  await client.ping();

  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer 1",
    "Bearer 2",
  ]);
});

test("wraps what a headers function throws", async () => {
  const cause = new Error("no token at hand");
  const { client, requests } = observedClient(() => json({ pong: true }), {
    headers: () => {
      throw cause;
    },
  });

  const error = await caught(client.ping(), "HEADERS_FAILED");

  expect(error.cause).toBe(cause);
  expect(requests).toEqual([]);
});
