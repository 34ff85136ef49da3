import { rawLoad } from "./lib/raw-load.js";
import { type MeasuredProcess, startMeasured } from "./lib/measured-process.js";
import { realSizedDocument } from "./lib/real-sized-documents.js";
import { runScript } from "../scripts/lib/run-script.js";

const rows = Number(process.env["ROWS"] ?? 10_000);
const rounds = Number(process.env["ROUNDS"] ?? 10);
const perRound = Number(process.env["N"] ?? 4000);
const connections = Number(process.env["C"] ?? 16), depth = Number(process.env["D"] ?? 2);

await runScript(async () => {
  const registry = await startMeasured("serve-registry.ts", [`${rows}`], globalThis.process.env["PROF"] ? ["--cpu-prof", "--cpu-prof-dir=/tmp/prof", "--cpu-prof-interval=200"] : globalThis.process.env["FLAGS"] ? globalThis.process.env["FLAGS"].split(" ") : process.env["PROF"] ? ["--cpu-prof", "--cpu-prof-dir=/tmp/prof"] : []);
  const page = await fetch(`http://127.0.0.1:${registry.ready["port"]}/v0.1/servers?limit=30`);
  const bytes = (await page.arrayBuffer()).byteLength;
  const etag = page.headers.get("etag") ?? "none";
  const floor = await startMeasured("serve-constant.ts", [`${bytes}`], process.env["PROF"] ? ["--cpu-prof", "--cpu-prof-dir=/tmp/proff"] : []);
  const extra: any = {};
  if (globalThis.process.env["MIN"]) for (const mode of ["const", "random", "header"]) extra["min-" + mode] = { process: await startMeasured("zz-adapter.ts", [mode]), requests: [ask("/")], status: 200 };
  if (globalThis.process.env["MIN"]) { extra.small = { process: await startMeasured("zz-adapter.ts", ["small"]), requests: [ask("/")], status: 200 }; }
  const variants: any = { ...extra, ping: { process: registry, requests: [ask("/v0.1/ping")], status: 200 }, nothing: { process: registry, requests: [ask("/v0.1/nothing")], status: 404 },
  cursor1: { process: registry, requests: cursors(1), status: 200 }, limit1: { process: registry, requests: [ask("/v0.1/servers?limit=1")], status: 200 },
    floor: { process: floor, requests: [ask("/")], status: 200 },
    page: { process: registry, requests: [ask("/v0.1/servers?limit=30")], status: 200 },
    cursors: { process: registry, requests: cursors(), status: 200 },
    ...(etag === "none" ? {} : {conditional: { process: registry, requests: [ask("/v0.1/servers?limit=30", `If-None-Match: ${etag}\r\n`)], status: 304 }}),
  };
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { process, requests, status }] of Object.entries(variants)) {
      if (globalThis.process.env["ONLY"] && name !== "floor" && name !== globalThis.process.env["ONLY"]) continue;
      const cost = await cpuPerRequest(process, requests, status);
      best[name] = Math.min(best[name] ?? Infinity, cost);
    }
  }
  for (const name of Object.keys(variants)) console.log(name, best[name]?.toFixed(1), ((best.floor ?? 0) / (best[name] ?? 1)).toFixed(2));
  await registry.stop(); await floor.stop(); for (const e of Object.values(extra) as any[]) await e.process.stop();
  return 0;
});

async function cpuPerRequest(process: MeasuredProcess, requests: readonly Buffer[], status: number) {
  const before = await process.cpu();
  await rawLoad({ port: Number(process.ready["port"]), requests, count: perRound, status, connections, depth });
  return ((await process.cpu()) - before) / perRound;
}
function ask(target: string, more = "") {
  return Buffer.from(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}\r\n`);
}
function cursors(limit = 30) {
  return Array.from({length: 997}, (_, i) => {
    const {name, version} = realSizedDocument((i * 7919) % (rows - 40));
    return ask(`/v0.1/servers?limit=${limit}&cursor=${encodeURIComponent(`${name}:${version}`)}`);
  });
}
