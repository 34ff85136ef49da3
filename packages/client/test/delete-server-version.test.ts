import { expect, test } from "vitest";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("deletes the version with the token and without a body", async () => {
  const { client, requests } = observedClient(() => json(sampleRow()));

  const row = await client.deleteServerVersion("com.example/weather", "1.0.0", { token: "a.b.c" });

  expect(row).toEqual(sampleRow());
  expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
    "DELETE https://registry.example.com/v0.1/servers/com.example%2Fweather/versions/1.0.0",
  );
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer a.b.c");
  expect(await requests[0]?.text()).toBe("");
});
