import type { Store, Transaction } from "../store/store.js";
import { writeEntry } from "./entry.js";
import { flagLatest } from "./flag-latest.js";
import { cutToMicroseconds } from "./instant.js";
import { newestFirst } from "./newest-first.js";
import { remoteConflict } from "./remote-conflict.js";
import type { Row, RowKey } from "./row.js";
import { changeStatus, isUnchanged, type StatusChange } from "./status-change.js";

const inspectedRows = 1000;

/** Why the status of nothing was changed. */
type StatusRefusal =
  | { readonly unchanged: "unknown" | "message-with-active" | "no-change" }
  | { readonly refused: string };

/** What came of a change of status: the entries as they are read from here on, or why there are none. */
export type StatusOutcome = { readonly entries: readonly Uint8Array[] } | StatusRefusal;

/**
 * Sets the status of one version, whatever it is now, and works out who is latest. `now` gives
 * nanoseconds since 1970.
 */
export function setVersionStatus(
  store: Store,
  { name, version }: RowKey,
  change: StatusChange,
  now: () => bigint,
): Promise<StatusOutcome> {
  return store.transaction(name, async (transaction) => {
    const rows = await transaction.rows();
    const wanted = rows.filter((row) => row.version === version);
    if (wanted.length === 0) {
      return { unchanged: "unknown" };
    }
    if (hasMessageWithActive(change)) {
      return { unchanged: "message-with-active" };
    }
    const applied = await apply(transaction, rows, wanted, change, now);
    return "rows" in applied
      ? entriesOf(applied.rows.filter((row) => row.version === version))
      : applied;
  });
}

/**
 * Sets the status of all versions of a server: those that differ change at one instant, or none
 * does. The outcome holds every version, the newest first. `now` gives nanoseconds since 1970.
 */
export function setServerStatus(
  store: Store,
  name: string,
  change: StatusChange,
  now: () => bigint,
): Promise<StatusOutcome> {
  return store.transaction(name, async (transaction) => {
    const rows = await transaction.rows();
    if (rows.length === 0) {
      return { unchanged: "unknown" };
    }
    // The official registry takes a row that refuses the message for one that needs no change.
    const wanted = hasMessageWithActive(change) ? [] : rows;
    const applied = await apply(transaction, rows, wanted, change, now);
    return "rows" in applied ? entriesOf(newestFirst(applied.rows)) : applied;
  });
}

async function apply(
  transaction: Transaction,
  rows: readonly Row[],
  wanted: readonly Row[],
  change: StatusChange,
  now: () => bigint,
): Promise<{ readonly rows: readonly Row[] } | StatusRefusal> {
  const differing = new Set(wanted.filter((row) => !isUnchanged(row, change)));
  if (differing.size === 0) {
    return { unchanged: "no-change" };
  }
  const refused = storageFault(change) ?? (await restoreConflict(transaction, wanted, change));
  if (refused !== undefined) {
    return { refused };
  }
  const instant = cutToMicroseconds(now());
  const changed = flagLatest(
    rows.map((row) => (differing.has(row) ? changeStatus(row, change, instant) : row)),
  );
  for (const [index, row] of changed.entries()) {
    if (row !== rows[index]) {
      await transaction.replace(row);
    }
  }
  return { rows: changed };
}

function hasMessageWithActive({ status, statusMessage }: StatusChange): boolean {
  return status === "active" && statusMessage !== undefined;
}

function storageFault({ statusMessage }: StatusChange): string | undefined {
  return statusMessage?.includes("\u0000") === true
    ? "the message holds U+0000, which cannot be stored"
    : undefined;
}

// Only a row that was deleted is looked at, and of a server's rows only so many, as the official
// registry does it: by way of deprecated a row comes back beside the server that took its URL.
async function restoreConflict(
  transaction: Transaction,
  wanted: readonly Row[],
  { status }: StatusChange,
): Promise<string | undefined> {
  const inspected = status === "active" ? wanted.slice(0, inspectedRows) : [];
  for (const { remoteUrls } of inspected.filter((row) => row.status === "deleted")) {
    const conflict = await remoteConflict(transaction, remoteUrls);
    if (conflict !== undefined) {
      return conflict;
    }
  }
  return undefined;
}

function entriesOf(rows: readonly Row[]): StatusOutcome {
  return { entries: rows.map(writeEntry) };
}
