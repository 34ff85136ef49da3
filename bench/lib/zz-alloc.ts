import { createRegistry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";
const rows = 1000;
const registry = createRegistry();
await registry.load(Array.from({ length: rows }, (_, index) => ({ server: JSON.parse(JSON.stringify(realSizedDocument(index))) })));
const call = (target: string) => ({ method: "GET", target, header: () => undefined, body: async () => ({ outcome: "complete" as const, bytes: new Uint8Array() }) });
const c = realSizedDocument(300);
const sets: Record<string,string> = { ping: "/v0.1/ping", first: "/v0.1/servers?limit=30", cursor: `/v0.1/servers?limit=30&cursor=${encodeURIComponent(`${c.name}:${c.version}`)}`, four: "/v0.1/nothing" };
for (const [k, t] of Object.entries(sets)) { for (let i=0;i<20000;i++) await registry.handle(call(t)); 
 let best=1e9; for (let r=0;r<20;r++){ (globalThis as any).gc(); const a=process.memoryUsage().heapUsed; for (let i=0;i<100;i++) await registry.handle(call(t)); const b=process.memoryUsage().heapUsed; if(b>a) best=Math.min(best,(b-a)/100);} console.log(k, best.toFixed(0),"bytes"); }
