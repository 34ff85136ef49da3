import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("sets status and message of one version, with the token", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));
  const update = { status: "deprecated", statusMessage: "Use 2.0.0" } as const;
  const options = { token: "a.b.c" };

  const row = await client.setServerVersionStatus("com.example/weather", "1.0.0", update, options);

  expect(row).toEqual(sampleRow());
  expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
    "PATCH https://registry.example.com/v0.1/servers/com.example%2Fweather/versions/1.0.0/status",
  );
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer a.b.c");
  expect(await requests[0]?.json()).toEqual(update);
});

test("refuses a version that cannot be sent", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));

  const call = client.setServerVersionStatus("a/b", "", { status: "active" }, { token: "t" });
  const error = await caught(call, "UNADDRESSABLE");

  expect(error.message).toContain('version "" cannot be sent');
  expect(requests).toEqual([]);
});
