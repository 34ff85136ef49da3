import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("gives the response beside the body", async () => {
  const { client, requests } = observedClient(() =>
    json(sampleRow(), { headers: { etag: '"7"' } }),
  );

  const { response, body } = await client.raw("getServerVersion", {
    path: { serverName: "com.example/weather", version: "1.0.0" },
    query: { include_deleted: false },
  });

  expect(body).toEqual(sampleRow());
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBe('"7"');
  expect(new URL(requests[0]?.url ?? "").search).toBe("?include_deleted=false");
});

test("throws like the methods do", async () => {
  const { client } = observedClient(() => json({ error: "gone" }, { status: 404 }));

  const error = await caught(client.raw("ping", {}), "HTTP_STATUS");

  expect(error.status).toBe(404);
});

test("reaches the exchanges, which have no methods yet", async () => {
  const token = { registry_token: "a.b.c", expires_at: 1_800_000_000 };
  const { client, requests } = observedClient(() => json(token));
  const oidc = { oidc_token: "x.y.z" };
  const signature = {
    domain: "example.com",
    timestamp: "2025-01-01T00:00:00Z",
    signed_timestamp: "ff",
  };

  const answers = [
    await client.raw("exchangeGithubToken", { body: { github_token: "gho_example" } }),
    await client.raw("exchangeGithubOidcToken", { body: oidc }),
    await client.raw("exchangeOidcToken", { body: oidc }),
    await client.raw("exchangeDnsToken", { body: signature }),
    await client.raw("exchangeHttpToken", { body: signature }),
  ];

  expect(answers.map(({ body }) => body)).toEqual(Array(5).fill(token));
  expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    "POST /v0.1/auth/github-at",
    "POST /v0.1/auth/github-oidc",
    "POST /v0.1/auth/oidc",
    "POST /v0.1/auth/dns",
    "POST /v0.1/auth/http",
  ]);
  expect(await requests[3]?.json()).toEqual(signature);
});
