import { createRegistry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";
const rows = Number(process.argv[2] ?? 100000);
const registry = createRegistry({ anonymousAuth: true });
const start = Date.parse("2025-01-01T00:00:00Z");
await registry.load(Array.from({ length: rows }, (_, i) => ({ server: JSON.parse(JSON.stringify(realSizedDocument(i))), _meta: { "io.modelcontextprotocol.registry/official": { status: "active", publishedAt: new Date(start + ((i * 7919) % rows) * 1000).toISOString(), updatedAt: new Date(start + ((i * 7919) % rows) * 1000).toISOString() } } })));
const ask = async (target: string) => registry.handle({ method: "GET", target, header: () => undefined, body: async () => ({ outcome: "complete", bytes: new Uint8Array() }) });
const since = (f: number) => new Date(start + rows * f * 1000).toISOString();
for (const [k, q] of Object.entries({ "no hit": "search=nothing-like-it", "hit all": "search=server", "hit few": "search=-0012345", "hit 1/100": "search=77/", "hit, no version": "search=server&version=9.9.9", "hit latest": "search=server&version=latest", "latest": "version=latest", "no version": "version=9.9.9", "upper": "search=SERVER-00123", "since none": "updated_since=" + since(2), "since 1/1000": "updated_since=" + since(0.999), "since 1/10000": "updated_since=" + since(0.9999), "since all": "updated_since=" + since(-1), "since+search": "search=nothing&updated_since=" + since(0.5), "non-latin": "search=%E2%80%93" })) {
  const t0 = performance.now(); const a = await ask("/v0.1/servers?limit=30&" + q); const first = performance.now() - t0;
  let best = Infinity; for (let r = 0; r < 20; r++) { const t = performance.now(); await ask("/v0.1/servers?limit=30&" + q); best = Math.min(best, performance.now() - t); }
  console.log(k.padEnd(18), "first", first.toFixed(2), "best", best.toFixed(2), "ms", a.status, JSON.parse(new TextDecoder().decode(Buffer.concat(a.body))).metadata?.count);
}
