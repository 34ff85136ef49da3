import { createRegistry } from "@mcp-registry-kit/reference-server";
import { loadSeedFile } from "@mcp-registry-kit/reference-server/node";
import { reportCpu } from "./report-cpu.js";

// What it takes to load a seed file, and the most memory that this process has ever held.
const registry = createRegistry();
const started = performance.now();
const before = process.cpuUsage();
const { loaded } = await loadSeedFile(registry, process.argv[2] ?? "");
const { user, system } = process.cpuUsage(before);
reportCpu({
  loaded,
  seconds: (performance.now() - started) / 1e3,
  cpuSeconds: (user + system) / 1e6,
  megabytes: (process.resourceUsage().maxRSS * 1_024) / 1e6,
});
