import type { LoadEntry } from "../../src/index.js";

/** A row as vectors tell of it; what is left out is active, and published at the start of 2026. */
export interface StoredRow {
  readonly name?: string;
  readonly version?: string;
  readonly status?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

/** A row of a vector as registries send it: without a name it is of `com.example/weather`. */
export function toEntry(row: StoredRow): LoadEntry {
  const { name = "com.example/weather", version = "1.0.0", ...official } = row;
  const publishedAt = "2026-01-01T00:00:00Z";
  return {
    server: { name, version },
    _meta: { "io.modelcontextprotocol.registry/official": { publishedAt, ...official } },
  };
}
