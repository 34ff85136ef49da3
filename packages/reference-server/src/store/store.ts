import type { Position } from "../domain/cursor.js";
import type { Row, RowKey, StoredRow } from "../domain/row.js";

/** Which rows a page holds; every filter that is given must match. */
export interface PageQuery {
  /** The page starts behind this place; absent for the start of the list. */
  readonly after?: Position | undefined;
  /** Most rows on the page. */
  readonly limit: number;
  /** Part of the name, whatever its letter case. */
  readonly search?: string | undefined;
  /** Exact version. */
  readonly version?: string | undefined;
  /** Only rows that are flagged latest. */
  readonly latestOnly: boolean;
  /** Only rows whose `updatedAt` is later (nanoseconds since 1970). */
  readonly updatedAfter?: bigint | undefined;
  readonly includeDeleted: boolean;
}

/** Rows in the order of the list, as the bytes that readers get. */
export interface Page {
  /** Pieces of JSON: an entry each, or several with commas between them. */
  readonly pieces: readonly Uint8Array[];
  /** Number of rows. */
  readonly count: number;
  /** Tag of the rows in their order, as `ListTag` makes it. */
  readonly tag: number;
  /** Key of the last row; absent on an empty page. */
  readonly last?: RowKey | undefined;
}

/** How much a store holds, whatever the status of the rows. */
export interface StoreSize {
  readonly rows: number;
  /** Different server names. */
  readonly names: number;
}

/** The rows of one server name, locked. Read before writing: writes are seen by later transactions. */
export interface Transaction {
  row(version: string): Promise<StoredRow | undefined>;
  /** The row that is flagged latest, whatever its status. */
  latest(): Promise<StoredRow | undefined>;
  /** Number of rows of the name, whatever their status. */
  count(): Promise<number>;
  /** All rows of the name, in list order. */
  rows(): Promise<readonly StoredRow[]>;
  /**
   * The first other server, in list order, that has a row which is not deleted and holds this
   * remote URL; only the first `inspected` rows that hold it are looked at, own rows included.
   */
  otherHolder(remoteUrl: string, inspected: number): Promise<string | undefined>;
  /** Adds a row; the caller has made sure that its version is new. */
  insert(row: Row): Promise<void>;
  /** Puts a row in the place of the one with the same version. */
  replace(row: Row): Promise<void>;
}

/** Where version rows are kept, in order of name and version (code points). */
export interface Store {
  page(query: PageQuery): Promise<Page>;
  row(name: string, version: string): Promise<StoredRow | undefined>;
  /** All rows of a name, in list order. */
  rows(name: string): Promise<readonly StoredRow[]>;
  /** The row of a name that is flagged latest, whatever its status. */
  latest(name: string): Promise<StoredRow | undefined>;
  /**
   * Runs `work` while no other transaction of that name runs. What it wrote becomes visible at
   * once when it has resolved; nothing of it remains when it rejects, and the rejection is passed on.
   */
  transaction<Result>(
    name: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** Resolves where the store can answer, and rejects where it cannot; costs next to nothing. */
  probe(): Promise<void>;
  /** How much there is; costs next to nothing. */
  size(): Promise<StoreSize>;
  /** Lets go of what the store holds; waits for running transactions. */
  close(): Promise<void>;
}
