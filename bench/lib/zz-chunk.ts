import { createRegistry } from "@mcp-registry-kit/reference-server";
import fs from "node:fs";
const registry = createRegistry(); const chunk = Number(process.argv[2]);
const t = performance.now(), c = process.cpuUsage();
const lines = fs.readFileSync("/tmp/seed100k.jsonl", "utf8").split("\n");
for (let i = 0; i < 100_000; i += chunk) await registry.load(lines.slice(i, i + chunk).map((l) => JSON.parse(l)));
const cpu = process.cpuUsage(c);
console.log(chunk, Math.round(performance.now() - t), "ms; cpu", Math.round((cpu.user + cpu.system) / 1000), "maxRSS", process.resourceUsage().maxRSS >> 10);
