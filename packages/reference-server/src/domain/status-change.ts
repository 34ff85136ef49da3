import type { ServerStatus } from "@mcp-registry-kit/types";
import type { RowHeader } from "./row.js";

/** A change of status as it is asked for; an absent message takes away the one that is stored. */
export interface StatusChange {
  readonly status: ServerStatus;
  /** Absent and empty are different messages. */
  readonly statusMessage?: string | undefined;
}

/** Whether a row is as wanted already, its message included. */
export function isUnchanged(row: RowHeader, { status, statusMessage }: StatusChange): boolean {
  return row.status === status && row.statusMessage === statusMessage;
}

/**
 * A row after a change at `now` (nanoseconds since 1970). Every status may follow every other;
 * `statusChangedAt` moves only where the status itself is another one.
 */
export function changeStatus<Header extends RowHeader>(
  row: Header,
  { status, statusMessage }: StatusChange,
  now: bigint,
): Header {
  const statusChangedAt = row.status === status ? row.statusChangedAt : now;
  return { ...row, status, statusMessage, statusChangedAt, updatedAt: now };
}
