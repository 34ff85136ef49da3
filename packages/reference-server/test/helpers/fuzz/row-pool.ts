import type { LoadEntry } from "../../../src/index.js";
import { document } from "../test-registry.js";

/** Names over which requests meet. */
export const pooledNames: readonly string[] = [
  "com.example/alpha",
  "com.example/Alpha",
  "com.example/beta",
  "org.example/constructor",
  "io.modelcontextprotocol.anonymous/tool",
];

/** Versions over which requests meet; the first few are there from the beginning. */
export const pooledVersions: readonly string[] = [
  "1.0.0",
  "1.0.0+build",
  "2.0.0-rc.1",
  "v2.0.0",
  "10.0.0",
  "edge",
  "2026.01",
  "__proto__",
  "100%",
  "a/b?c#d",
  "\u00fc \u{1f600}",
];

const statuses = ["active", "deprecated", "deleted"] as const;

/** Rows that are there before the first request, some of them deleted. */
export const pooledRows: readonly LoadEntry[] = pooledNames.slice(0, 4).flatMap((name, server) =>
  pooledVersions.slice(0, 7).map((version, row) => {
    const status = statuses[server === 3 ? 2 : (server + row) % 3];
    const official = { status, publishedAt: `2026-01-0${row + 1}T00:00:00Z` };
    return {
      server: document(name, version),
      _meta: { "io.modelcontextprotocol.registry/official": official },
    };
  }),
);
