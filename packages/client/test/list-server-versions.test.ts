import { expect, test } from "vitest";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("asks for the versions of one server", async () => {
  const { client, requests } = observedClient(() => json({ servers: [sampleRow()] }));

  const list = await client.listServerVersions("com.example/weather", { include_deleted: true });

  expect(list.servers).toEqual([sampleRow()]);
  expect(requests[0]?.url).toBe(
    "https://registry.example.com/v0.1/servers/com.example%2Fweather/versions?include_deleted=true",
  );
});
