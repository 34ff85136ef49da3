import { createRegistry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";
const rows = Number(process.argv[2] ?? 1000);
const registry = createRegistry({ anonymousAuth: true });
const t0 = performance.now();
for (let from = 0; from < rows; from += 10_000) { const count = Math.min(10_000, rows - from); await registry.load(Array.from({ length: count }, (_, i) => ({ server: JSON.parse(JSON.stringify({ ...realSizedDocument(from + i), name: realSizedDocument(from + i).name.replace("com.example.", "io.modelcontextprotocol.anonymous/").replace("/server", ".server") })) }))); }
console.log("loaded", Math.round(performance.now() - t0));
const enc = new TextEncoder();
const ask = async (method: string, target: string, headers: Record<string,string>, body?: Uint8Array) => registry.handle({ method, target, header: (n) => headers[n], body: async () => ({ outcome: "complete", bytes: body ?? new Uint8Array() }) });
const tok = await ask("POST", "/v0.1/auth/none", {});
const token = JSON.parse(new TextDecoder().decode(tok.body[0]!)).registry_token;
let k = 0;
const n = 2000;
for (const parallel of [1, 8]) {
  let best = Infinity, bestCpu = Infinity;
  for (let r = 0; r < 5; r++) {
    const bodies = Array.from({ length: n }, () => { k++; const d = realSizedDocument((k * 7919) % 4_000_000); return enc.encode(JSON.stringify({ ...d, name: d.name.replace("com.example.", "io.modelcontextprotocol.anonymous/").replace("/server", ".server"), version: "7." + k + ".0", remotes: undefined })); });
    const t = performance.now(), c = process.cpuUsage(); let i = 0;
    await Promise.all(Array.from({ length: parallel }, async () => { while (i < n) { const a = await ask("POST", "/v0.1/publish", { authorization: `Bearer ${token}`, "content-type": "application/json" }, bodies[i++]!); if (a.status !== 200) throw new Error(new TextDecoder().decode(a.body[0]!)); } }));
    best = Math.min(best, (performance.now() - t) / n * 1000); const u = process.cpuUsage(c); bestCpu = Math.min(bestCpu, (u.user + u.system) / n);
  }
  console.log("parallel", parallel, "wall us", best.toFixed(0), "cpu us", bestCpu.toFixed(0));
}
let best = Infinity; for (let r=0;r<10;r++){ const t = performance.now(); const b = enc.encode(JSON.stringify(realSizedDocument(77))); for (let i=0;i<2000;i++) await ask("POST","/v0.1/validate",{"content-type":"application/json"},b); best=Math.min(best,(performance.now()-t)/2);} console.log("validate us", best.toFixed(1));
