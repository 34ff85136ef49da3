import { createRegistry } from "@mcp-registry-kit/reference-server";
import { loadSeedFile } from "@mcp-registry-kit/reference-server/node";
import fs from "node:fs";
import { realSizedDocument } from "./real-sized-documents.js";
const file = process.argv[3] ?? "/tmp/seed100k.jsonl";
if (process.argv[2] === "write") { const f = fs.openSync(file, "w"); for (let i = 0; i < 100_000; i++) fs.writeSync(f, JSON.stringify({ server: realSizedDocument((i * 7919) % 100_000), _meta: {"io.modelcontextprotocol.registry/official":{"status":"active","publishedAt":"2025-09-10T13:57:43.256739Z","updatedAt":"2025-09-10T13:57:43.256739Z","isLatest":true}} }) + "\n"); fs.closeSync(f); }
else {
const registry = createRegistry();
const t = performance.now(), c = process.cpuUsage();
const report = await loadSeedFile(registry, file);
const ms = performance.now() - t, cpu = process.cpuUsage(c);
const m = process.memoryUsage();
console.log(JSON.stringify(report), Math.round(ms), "ms; cpu", Math.round((cpu.user + cpu.system) / 1000), "ms; maxRSS", Math.round(process.resourceUsage().maxRSS / 1024), "MB; rss", m.rss >> 20, "heap", m.heapUsed >> 20, "buffers", m.arrayBuffers >> 20);
(globalThis as any).gc?.(); const m2 = process.memoryUsage(); console.log("after gc rss", m2.rss >> 20, "heap", m2.heapUsed >> 20, "buffers", m2.arrayBuffers >> 20);
}
