import { createRegistry, type LoadEntry, type Registry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";
import { reportCpu } from "./report-cpu.js";

const rows = Number(process.argv[2]);
const rounds = 20;
const firstInstant = Date.parse("2025-01-01T00:00:00Z");

// A catalogue whose rows changed in another order than that of the list, as they do.
const registry = createRegistry();
await registry.load(Array.from({ length: rows }, (_, index) => entry(index)));

const searches = {
  "search, few hits": "search=-0012345",
  "search, hits everywhere": "search=SERVER",
  "search, no hit": "search=nothing-like-it",
  "search, no hit, begins like all names": "search=com.example.team00-",
  "search and version, no hit": "search=server&version=9.9.9",
  "version, no hit": "version=9.9.9",
  "latest versions": "version=latest",
  "updated_since, nothing": `updated_since=${changedBy(rows)}`,
  "updated_since, ten rows": `updated_since=${changedBy(rows - 11)}`,
  "updated_since, half of them": `updated_since=${changedBy(rows / 2)}`,
  "updated_since and search, no hit": `search=nothing-like-it&updated_since=${changedBy(rows / 2)}`,
};
const milliseconds: Record<string, number> = {};
for (const [name, query] of Object.entries(searches))
  milliseconds[name] = await time(registry, `/v0.1/servers?limit=30&${query}`);
reportCpu({ milliseconds });

function entry(index: number): LoadEntry {
  const at = changedBy((index * 7_919) % rows);
  const official = { status: "active", publishedAt: at, updatedAt: at, isLatest: false };
  return {
    server: realSizedDocument(index),
    _meta: { "io.modelcontextprotocol.registry/official": official },
  };
}

/** When so many rows had changed. */
function changedBy(count: number): string {
  return new Date(firstInstant + count * 1_000).toISOString();
}

/** Milliseconds of a page; what else the machine does only ever adds, so the fastest counts. */
async function time(target: Registry, path: string): Promise<number> {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const { status } = await target.handle({
      method: "GET",
      target: path,
      header: () => undefined,
      body: async () => ({ outcome: "broken" }),
    });
    fastest = Math.min(fastest, performance.now() - started);
    if (status !== 200) throw new Error(`${path} is answered with ${status}`);
  }
  return fastest;
}
