import { afterAll, beforeAll, expect, test } from "vitest";
import { Connection } from "../helpers/load/connection.js";
import { type ServerProcess, startServer } from "../helpers/load/server-process.js";
import { Traffic } from "../helpers/load/traffic.js";

const connections = 200;
const mostMegabytes = 512;
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
});

afterAll(async () => {
  await server.stop();
});

/** How long the load lasts: 30 s, or what `LOAD_SECONDS` says. */
function readSeconds(): number {
  const text = process.env["LOAD_SECONDS"] ?? "30";
  if (!/^[1-9]\d{0,2}$/.test(text) || Number(text) > 120) {
    throw new TypeError(`LOAD_SECONDS is ${JSON.stringify(text)}; give a number from 1 to 120`);
  }
  return Number(text);
}

test("two hundred connections of writers and readers find all that was accepted, once", async () => {
  const seconds = readSeconds();
  const issued = await fetch(`${server.url}/v0.1/auth/none`, { method: "POST" });
  const { registry_token: token } = await issued.json();
  const clients = Array.from({ length: connections }, () => new Connection(server.url, token));
  const [first] = clients;
  if (first === undefined) throw new Error("there are no connections");
  const traffic = new Traffic();

  await traffic.begin(first);
  const end = performance.now() + seconds * 1000;
  await Promise.all(clients.map((client, index) => traffic.run(client, index, end)));
  const accepted = await traffic.readAll(clients);
  await traffic.judge(first);

  const peak = server.peakMegabytes();
  const opened = clients.reduce((sum, client) => sum + client.opened, 0);
  for (const client of clients) {
    client.close();
  }
  const total = [...traffic.counts.values()].reduce((sum, count) => sum + count, 0);
  const counts = [...traffic.counts].sort(([left], [right]) => (left < right ? -1 : 1));
  process.stdout.write(
    `${total} requests in ${seconds} s and after, ${accepted} rows accepted, at most ${peak.toFixed(0)} MB\n${counts.map(([kind, count]) => `${kind}: ${count}`).join(", ")}\n`,
  );
  expect(traffic.faults).toEqual([]);
  expect(accepted).toBeGreaterThan(connections);
  for (const kind of ["publish 400", "status 200", "update 200", "page 200", "latest 200"]) {
    expect(traffic.counts.get(kind), kind).toBeGreaterThan(0);
  }
  expect(opened).toBe(connections);
  expect(peak).toBeLessThan(mostMegabytes);
  expect(await server.stop()).toBe(0);
  expect(server.complaints()).toBe("");
});
