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
