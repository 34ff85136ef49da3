import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("puts the document in the place of the version, with the token", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));
  const { server } = sampleRow();

  const row = await client.updateServerVersion(server.name, "1.0.0+b", server, { token: "a.b.c" });

  expect(row).toEqual(sampleRow());
  expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
    "PUT https://registry.example.com/v0.1/servers/com.example%2Fweather/versions/1.0.0%2Bb",
  );
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer a.b.c");
  expect(await requests[0]?.json()).toEqual(server);
});

test("names a registry that does not replace documents", async () => {
  const body = { error: "Updates are not supported by this registry" };
  const { client } = observedClient(() => json(body, { status: 501 }));
  const { server } = sampleRow();

  const call = client.updateServerVersion(server.name, server.version, server, { token: "t" });
  const error = await caught(call, "HTTP_STATUS");

  expect(error.operation).toBe("updateServerVersion");
  expect(error.message).toContain('failed: 501 "Updates are not supported by this registry"');
});
