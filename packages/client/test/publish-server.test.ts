import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("posts the document with the token", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));
  const document = { ...sampleRow().server, title: "Météo 東" };

  const row = await client.publishServer(document, { token: "a.b.c" });

  expect(row).toEqual(sampleRow());
  expect(requests[0]?.method).toBe("POST");
  expect(requests[0]?.url).toBe("https://registry.example.com/v0.1/publish");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer a.b.c");
  expect(requests[0]?.headers.get("content-type")).toBe("application/json");
  expect(await requests[0]?.json()).toEqual(document);
});

test("prefers the token to an authorization header of the client", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()), {
    headers: { Authorization: "Basic x" },
  });

  await client.publishServer(sampleRow().server, { token: "t", headers: { Authorization: "y" } });

  expect(requests[0]?.headers.get("authorization")).toBe("Bearer t");
});

test("takes 201 as success", async () => {
  const { client } = observedClient(() => json(sampleRow(), { status: 201 }));

  const row = await client.publishServer(sampleRow().server, { token: "t" });

  expect(row).toEqual(sampleRow());
});

test("does not repeat a token that cannot be a header", async () => {
  const { client } = observedClient(() => json(sampleRow()));

  const call = client.publishServer(sampleRow().server, { token: "secret\nsecret" });
  const error = await caught(call, "INVALID_ARGUMENT");

  expect(error.message).toContain('header "authorization"');
  expect(error.message).not.toContain("secret");
  expect(error.cause).toBeUndefined();
});

test("names the reason that hides beneath the detail", async () => {
  const body = {
    title: "Bad Request",
    status: 400,
    detail: "Failed to publish server",
    errors: [{ message: "invalid version: cannot publish duplicate version" }],
  };
  const { client } = observedClient(() => json(body, { status: 400 }));

  const error = await caught(
    client.publishServer(sampleRow().server, { token: "t" }),
    "HTTP_STATUS",
  );

  expect(error.message).toBe(
    'POST /v0.1/publish failed: 400 "Failed to publish server" (invalid version: cannot publish duplicate version)',
  );
});
