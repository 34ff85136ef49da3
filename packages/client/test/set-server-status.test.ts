import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("sets the status of all versions and gives the rows", async () => {
  const answer = { updatedCount: 1, servers: [sampleRow()] };
  const { client, requests } = observedClient(() => json(answer));
  const update = { status: "active" } as const;

  const result = await client.setServerStatus("com.example/weather", update, { token: "a.b.c" });

  expect(result).toEqual(answer);
  expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
    "PATCH https://registry.example.com/v0.1/servers/com.example%2Fweather/status",
  );
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer a.b.c");
  expect(await requests[0]?.json()).toEqual(update);
});

test("points at an answer without its rows", async () => {
  const { client } = observedClient(() => json({ updatedCount: 1 }));

  const call = client.setServerStatus("a/b", { status: "deleted" }, { token: "t" });
  const error = await caught(call, "CONTRACT");

  expect(error.expected).toBe("must have required property 'servers'");
});
