import { expect, test } from "vitest";
import { createFetchTransport } from "../../src/engine/fetch-transport.js";
import { createProbe } from "../../src/engine/probe.js";
import { remember } from "../../src/engine/remember.js";
import { surveyTarget } from "../../src/engine/survey.js";
import { entry, json } from "../helpers/answer.js";

const listing = async () => json({ servers: [entry("com.example/one")] });
const transport = createFetchTransport(listing, { timeoutMs: 1_000, maxBodyBytes: 1_000 });

test("a full page is as large as the registry takes, other sizes are sent as they are", async () => {
  const probe = createProbe(transport, "/v0.1", 20);

  await probe.get("listServers", { query: { search: "one", limit: "100" } });
  await probe.get("listServers", { query: { limit: "99" } });
  await probe.send({ target: "/v0.1/servers?limit=100" });

  expect(probe.exchanges.map(({ url }) => new URL(url).search)).toEqual([
    "?search=one&limit=20",
    "?limit=99",
    "?limit=100",
  ]);
});

test("a remembered request for a full page is the one that is sent", async () => {
  const probe = createProbe(transport, "/v0.1", 20);
  const survey = await surveyTarget(createProbe(transport, "/v0.1"));

  await remember({ probe, survey }).get("listServers", { query: { limit: "100" } });

  expect(probe.exchanges.map(({ url }) => new URL(url).search)).toEqual(["?limit=20"]);
});
