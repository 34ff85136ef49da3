import { createRegistry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";
import v8 from "node:v8"; import fs from "node:fs";
const rows = 20000;
const registry = createRegistry();
(globalThis as any).gc(); const before = process.memoryUsage();
await registry.load(Array.from({ length: rows }, (_, index) => ({ server: JSON.parse(JSON.stringify(realSizedDocument(index))) })));
(globalThis as any).gc(); (globalThis as any).gc();
const after = process.memoryUsage();
console.log("heap/row", (after.heapUsed-before.heapUsed)/rows, "buffers/row", (after.arrayBuffers-before.arrayBuffers)/rows);
v8.writeHeapSnapshot("/tmp/snap.heapsnapshot");
const s = JSON.parse(fs.readFileSync("/tmp/snap.heapsnapshot","utf8"));
const f = s.snapshot.meta.node_fields, types = s.snapshot.meta.node_types[0]; const W = f.length;
const m = new Map<string,[number,number]>();
for (let i=0;i<s.nodes.length;i+=W){ const t=types[s.nodes[i]]; let name=s.strings[s.nodes[i+1]]; if(/string/.test(t)) name=""; if (t==="number"||t==="bigint") name=""; const k=t+" "+String(name).slice(0,40); const e=m.get(k)??[0,0]; e[0]++; e[1]+=s.nodes[i+3]; m.set(k,e);}
[...m].sort((a,b)=>b[1][1]-a[1][1]).slice(0,18).forEach(([k,[n,b]])=>console.log((b/rows).toFixed(1),"B/row",(n/rows).toFixed(2),"/row",k));
console.log(registry.load.name);
