import { rawLoad } from "./lib/raw-load.js";
import { startMeasured } from "./lib/measured-process.js";
const connections = Number(process.env["C"] ?? 16), depth = Number(process.env["D"] ?? 2);
const modes = process.argv.slice(2);
const procs: any = { floor: await startMeasured("serve-constant.ts", ["23500"]) };
for (const m of modes) procs[m] = await startMeasured("zz-min.ts", [m]);
const best: any = {};
for (let r = 0; r < 12; r++) for (const [k, p] of Object.entries(procs) as any[]) {
  const b = await p.cpu(); await rawLoad({ port: p.ready.port, requests: [Buffer.from("GET /v0.1/servers?limit=30 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")], count: 4000, status: k.startsWith("304") ? 304 : 200, connections, depth });
  best[k] = Math.min(best[k] ?? 1e9, (await p.cpu() - b) / 4000);
}
for (const k in best) console.log(k, best[k].toFixed(1), (best.floor / best[k]).toFixed(2));
for (const p of Object.values(procs) as any[]) await p.stop();
