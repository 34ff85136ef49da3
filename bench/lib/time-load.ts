import { createRegistry } from "@mcp-registry-kit/reference-server";
import { loadSeedFile } from "@mcp-registry-kit/reference-server/node";
import { reportCpu } from "./report-cpu.js";

// How long a seed file takes to load, and the most memory that this process has ever held.
const registry = createRegistry();
const started = performance.now();
const { loaded } = await loadSeedFile(registry, process.argv[2] ?? "");
const seconds = (performance.now() - started) / 1_000;
reportCpu({ loaded, seconds, megabytes: (process.resourceUsage().maxRSS * 1_024) / 1_000_000 });
