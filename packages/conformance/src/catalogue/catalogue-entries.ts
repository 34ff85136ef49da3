import { officialKey } from "../engine/rows.js";
import type { KnownRow } from "./known-server.js";
import { knownRows } from "./known-servers.js";

/** A version of the known catalogue as the API gives it, to load a registry with. */
export interface CatalogueEntry {
  readonly server: Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly version: string;
  };
  readonly _meta: {
    readonly "io.modelcontextprotocol.registry/official": {
      readonly status: "active" | "deprecated" | "deleted";
      readonly statusMessage?: string;
      /** RFC 3339, like the other instants. */
      readonly statusChangedAt: string;
      readonly publishedAt: string;
      readonly updatedAt: string;
      readonly isLatest: boolean;
    };
  };
}

/**
 * The known catalogue, in the order of publishing: what to load a registry with before it is judged with the
 * option `catalogue`.
 */
export function catalogueEntries(): readonly CatalogueEntry[] {
  return knownRows().map(entryOf);
}

function entryOf(row: KnownRow): CatalogueEntry {
  const { name, version, document, status, statusMessage, publishedAt, updatedAt, isLatest } = row;
  return {
    server: { ...document, name, version },
    _meta: {
      [officialKey]: {
        status,
        ...(statusMessage !== undefined && { statusMessage }),
        statusChangedAt: updatedAt,
        publishedAt,
        updatedAt,
        isLatest,
      },
    },
  };
}
