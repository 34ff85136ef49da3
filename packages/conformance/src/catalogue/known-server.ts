import type { CatalogueKind } from "@mcp-registry-kit/types";

/** A version of the known catalogue: what a registry is loaded with. */
export interface KnownRow {
  /** Place in the order of publishing, from 1. */
  readonly number: number;
  readonly name: string;
  readonly version: string;
  /** The whole `server.json`. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly status: "active" | "deprecated" | "deleted";
  readonly statusMessage?: string;
  /** RFC 3339. A registry may have instants of its own. */
  readonly publishedAt: string;
  /** RFC 3339. */
  readonly updatedAt: string;
  /** Whether it is the latest once everything is loaded; of several that may be, the last. */
  readonly isLatest: boolean;
}

/** A server of the known catalogue. */
export interface KnownServer {
  readonly name: string;
  /** The faults that show with it. */
  readonly kinds: readonly CatalogueKind[];
  /** The latest version, or those of which any one may be. */
  readonly latest: readonly string[];
  /** In the order of publishing. */
  readonly rows: readonly KnownRow[];
}
