import type { ServerStatus } from "@mcp-registry-kit/types";
import { writeDocument } from "../../src/domain/entry.js";
import { parseInstant, printInstant } from "../../src/domain/instant.js";
import type { Row, RowHeader } from "../../src/domain/row.js";

/** A row as vectors tell of it that leave nothing to be worked out. */
export interface FlaggedRow {
  readonly name?: string;
  readonly version: string;
  readonly status: ServerStatus;
  readonly statusMessage?: string;
  readonly publishedAt: string;
  readonly statusChangedAt: string;
  readonly updatedAt: string;
  readonly isLatest: boolean;
  /** URLs of the document's remotes. */
  readonly remotes?: readonly string[];
}

/** The row that a vector tells of, of the server `name` where the vector names none. */
export function toRow(told: FlaggedRow, name: string): Row {
  const { version, status, statusMessage, isLatest, remotes = [] } = told;
  const key = { name: told.name ?? name, version };
  return {
    ...key,
    status,
    statusMessage,
    statusChangedAt: nanosecondsOf(told.statusChangedAt),
    publishedAt: nanosecondsOf(told.publishedAt),
    updatedAt: nanosecondsOf(told.updatedAt),
    isLatest,
    remoteUrls: remotes,
    document: writeDocument({ ...key, remotes: remotes.map((url) => ({ type: "sse", url })) }),
  };
}

/** What a vector tells of a row of the server that it is about. */
export function fromRow(row: RowHeader): FlaggedRow {
  const { version, status, statusMessage, isLatest, remoteUrls } = row;
  return {
    version,
    status,
    publishedAt: printInstant(row.publishedAt),
    statusChangedAt: printInstant(row.statusChangedAt),
    updatedAt: printInstant(row.updatedAt),
    isLatest,
    ...(statusMessage === undefined ? {} : { statusMessage }),
    ...(remoteUrls.length === 0 ? {} : { remotes: remoteUrls }),
  };
}

/** Nanoseconds since 1970 of an instant of a vector. */
export function nanosecondsOf(instant: string): bigint {
  const nanoseconds = parseInstant(instant);
  if (nanoseconds === undefined) {
    throw new Error(`${instant} is no instant`);
  }
  return nanoseconds;
}
