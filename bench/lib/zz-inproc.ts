import { createRegistry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";
const rows = Number(process.argv[2] ?? 10000);
const registry = createRegistry();
for (let from = 0; from < rows; from += 10_000) {
  const count = Math.min(10_000, rows - from);
  await registry.load(Array.from({ length: count }, (_, index) => ({ server: JSON.parse(JSON.stringify(realSizedDocument(from + index))) })));
}
const call = (target: string) => ({ method: "GET", target, header: () => undefined, body: async () => ({ outcome: "complete" as const, bytes: new Uint8Array() }) });
const cursors = Array.from({length: 997}, (_, i) => { const {name, version} = realSizedDocument((i * 7919) % (rows - 40)); return `/v0.1/servers?limit=30&cursor=${encodeURIComponent(`${name}:${version}`)}`; });
const sets: Record<string,string[]> = { ping: ["/v0.1/ping"], first: ["/v0.1/servers?limit=30"], cursors };
const copy = process.env["COPY"] !== undefined; const buf = Buffer.allocUnsafeSlow(131072); const n = 1000;
{ const a = await registry.handle(call("/v0.1/servers?limit=30")); const etag = a.headers["etag"]; const c304 = { ...call("/v0.1/servers?limit=30"), header: (n: string) => n === "if-none-match" ? etag : undefined };
 if (!process.env["ONLY"]) { let best = Infinity; for (let r=0;r<60;r++){ const c=process.cpuUsage(); for (let i=0;i<n;i++) await registry.handle(c304); const u=process.cpuUsage(c); best=Math.min(best,(u.user+u.system)/n);} console.log("304", best.toFixed(2)); } }
const only = process.env["ONLY"]; for (const [k, targets] of Object.entries(sets)) { if (only !== undefined && k !== only) continue; let best = Infinity; for (let r=0;r<Number(process.env["R"] ?? 60);r++){ const c=process.cpuUsage(); for (let i=0;i<n;i++) { const a = await registry.handle(call(targets[i%targets.length]!)); if (copy) { let at = 0; for (const p of a.body) { buf.set(p, at); at += p.length; } } } const u=process.cpuUsage(c); best=Math.min(best,(u.user+u.system)/n);} console.log(k, best.toFixed(2)); }
