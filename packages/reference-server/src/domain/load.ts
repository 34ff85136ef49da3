import type { Store, Transaction } from "../store/store.js";
import { type Document, isDocument, whyNoDocument } from "./document.js";
import { writeDocument } from "./entry.js";
import { flagLatest } from "./flag-latest.js";
import { readOfficialMeta } from "./official-meta.js";
import { remoteUrlsOf } from "./remote-urls.js";
import type { Row } from "./row.js";
import { compareKeys } from "./text-order.js";

/** A row to be loaded, in the form in which registries send it. */
export interface LoadEntry {
  readonly server: unknown;
  readonly _meta?: unknown;
}

/** A row that was not loaded; `row` counts from 1. */
export interface RejectedRow {
  readonly row: number;
  readonly reason: string;
}

/** What came of loading rows. */
export interface LoadReport {
  readonly loaded: number;
  readonly rejected: readonly RejectedRow[];
}

interface NumberedDocument {
  readonly number: number;
  readonly document: Document;
  readonly meta: unknown;
}

/**
 * Stores rows as they are given: no rule is applied and nothing is normalised. Status, message and
 * instants of `_meta` are kept where they are well-formed, else the row is active since `now`
 * (nanoseconds since 1970); who is latest is computed. Of a repeated name and version the first wins.
 */
export async function load(
  store: Store,
  entries: readonly LoadEntry[],
  now: bigint,
): Promise<LoadReport> {
  const rejected: RejectedRow[] = [];
  const numbered: NumberedDocument[] = [];
  for (const [index, { server, _meta: meta }] of entries.entries()) {
    const number = index + 1;
    if (isDocument(server)) {
      numbered.push({ number, document: server, meta });
    } else {
      rejected.push({ row: number, reason: whyNoDocument(server) ?? "not an object" });
    }
  }
  numbered.sort(
    (left, right) => compareKeys(left.document, right.document) || left.number - right.number,
  );
  for (const ofOneName of groupByName(numbered)) {
    const name = ofOneName[0]?.document.name ?? "";
    const repeats = await store.transaction(name, (transaction) =>
      loadRows(transaction, ofOneName, now),
    );
    for (const row of repeats) {
      rejected.push({ row, reason: "repeats an earlier name and version" });
    }
  }
  rejected.sort((left, right) => left.row - right.row);
  return { loaded: entries.length - rejected.length, rejected };
}

/** Loads rows of one name and returns the numbers of those whose version there was already. */
async function loadRows(
  transaction: Transaction,
  numbered: readonly NumberedDocument[],
  now: bigint,
): Promise<readonly number[]> {
  const stored = await transaction.rows();
  const versions = new Set(stored.map(({ version }) => version));
  const fresh: Row[] = [];
  const repeats: number[] = [];
  for (const { number, document, meta } of numbered) {
    if (versions.has(document.version)) {
      repeats.push(number);
    } else {
      versions.add(document.version);
      fresh.push(toRow(document, meta, now));
    }
  }
  const flagged = flagLatest<Row>([...stored, ...fresh]);
  for (const [index, row] of flagged.slice(0, stored.length).entries()) {
    if (row !== stored[index]) {
      await transaction.replace(row);
    }
  }
  for (const row of flagged.slice(stored.length)) {
    await transaction.insert(row);
  }
  return repeats;
}

function toRow(document: Document, meta: unknown, now: bigint): Row {
  return {
    name: document.name,
    version: document.version,
    ...readOfficialMeta(meta, now),
    isLatest: false,
    remoteUrls: remoteUrlsOf(document),
    document: writeDocument(document),
  };
}

function groupByName(
  sorted: readonly NumberedDocument[],
): readonly (readonly NumberedDocument[])[] {
  const groups: NumberedDocument[][] = [];
  for (const numbered of sorted) {
    const group = groups.at(-1);
    if (group?.[0]?.document.name === numbered.document.name) {
      group.push(numbered);
    } else {
      groups.push([numbered]);
    }
  }
  return groups;
}
