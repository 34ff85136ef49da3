import type { ServerStatus } from "@mcp-registry-kit/types";
import type { EntryTag } from "./entry-tag.js";

/** What identifies a version row: both texts exactly, in their own letter case. */
export interface RowKey {
  readonly name: string;
  readonly version: string;
}

/** What a registry knows of a version row without looking into its document. */
export interface RowHeader extends RowKey {
  readonly status: ServerStatus;
  /** Absent and empty are different messages. */
  readonly statusMessage?: string | undefined;
  /** Instants are nanoseconds since 1970. */
  readonly statusChangedAt: bigint;
  readonly publishedAt: bigint;
  readonly updatedAt: bigint;
  readonly isLatest: boolean;
  /** URLs of the document's remotes, in document order. */
  readonly remoteUrls: readonly string[];
}

/** A version row; `document` is its server.json as compact JSON in UTF-8. */
export interface Row extends RowHeader {
  readonly document: Uint8Array;
}

/** A row as a store gives it back, with the bytes of the whole entry as readers get it. */
export interface StoredRow extends Row {
  readonly entry: Uint8Array;
  readonly tag: EntryTag;
}

/** The header of a row alone, without its bytes. */
export function headerOf(row: RowHeader): RowHeader {
  return {
    name: row.name,
    version: row.version,
    status: row.status,
    statusMessage: row.statusMessage,
    statusChangedAt: row.statusChangedAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    isLatest: row.isLatest,
    remoteUrls: row.remoteUrls,
  };
}
