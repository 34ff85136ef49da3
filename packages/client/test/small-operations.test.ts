import { expect, test } from "vitest";
import { json, observedClient } from "./helpers/observed-client.js";

test("getAnonymousToken posts without a body", async () => {
  const token = { registry_token: "a.b.c", expires_at: 1_800_000_000 };
  const { client, requests } = observedClient(() => json(token));

  const answer = await client.getAnonymousToken();

  expect(answer).toEqual(token);
  expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
    "POST https://registry.example.com/v0.1/auth/none",
  );
  expect(await requests[0]?.text()).toBe("");
});

test("ping gives the sign of life", async () => {
  const { client, requests } = observedClient(() => json({ pong: true }));

  const answer = await client.ping();

  expect(answer).toEqual({ pong: true });
  expect(requests[0]?.url).toBe("https://registry.example.com/v0.1/ping");
});

test("health gives the state of the service", async () => {
  const { client, requests } = observedClient(() => json({ status: "ok" }));

  const answer = await client.health();

  expect(answer).toEqual({ status: "ok" });
  expect(requests[0]?.url).toBe("https://registry.example.com/v0.1/health");
});

test("version gives what the service runs", async () => {
  const build = { version: "1.8.0", git_commit: "4f2c9d1", build_time: "2026-07-13T10:15:00Z" };
  const { client, requests } = observedClient(() => json(build));

  const answer = await client.version();

  expect(answer).toEqual(build);
  expect(requests[0]?.url).toBe("https://registry.example.com/v0.1/version");
});
