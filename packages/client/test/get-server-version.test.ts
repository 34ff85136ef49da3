import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("asks for one version and gives its row", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));

  const row = await client.getServerVersion("com.example/weather", "latest");

  expect(row).toEqual(sampleRow());
  expect(requests[0]?.url).toBe(
    "https://registry.example.com/v0.1/servers/com.example%2Fweather/versions/latest",
  );
});

test("sends the query of the call", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));

  await client.getServerVersion("com.example/weather", "1.0.0", { include_deleted: true });

  expect(new URL(requests[0]?.url ?? "").search).toBe("?include_deleted=true");
});

test.each(["", ".", "..", "\ud800"])(
  "refuses the version %j, which cannot be sent",
  async (version) => {
    const { client, requests } = observedClient(() => json(sampleRow()));

    const error = await caught(
      client.getServerVersion("com.example/weather", version),
      "UNADDRESSABLE",
    );

    expect(error.message).toContain(
      `GET /v0.1/servers/{serverName}/versions/{version} failed: version ${JSON.stringify(version)} cannot be sent: `,
    );
    expect(error.operation).toBe("getServerVersion");
    expect(requests).toEqual([]);
  },
);

test("refuses a dot segment as the name of a server", async () => {
  const { client } = observedClient(() => json(sampleRow()));

  const error = await caught(client.getServerVersion("..", "1.0.0"), "UNADDRESSABLE");

  expect(error.message).toContain('serverName ".." cannot be sent');
});
