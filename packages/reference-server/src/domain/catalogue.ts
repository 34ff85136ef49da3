import type { Store } from "../store/store.js";
import { parseCursor, printCursor } from "./cursor.js";
import type { Document } from "./document.js";
import { cutToMicroseconds } from "./instant.js";
import { type LoadEntry, type LoadReport, load } from "./load.js";
import { metadataRefusal, type PublishOutcome, publish } from "./publish.js";
import { isVisible } from "./visibility.js";

/** What a reader asks of the list; every filter that is given must match. */
export interface ListQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly search?: string | undefined;
  /** Exact version, or `latest` for the rows that are flagged. */
  readonly version?: string | undefined;
  /** Nanoseconds since 1970; shows deleted rows too. */
  readonly updatedSince?: bigint | undefined;
  readonly includeDeleted: boolean;
}

/** A page of the list, as the bytes of its entries. */
export interface ListPage {
  readonly entries: readonly Uint8Array[];
  /** How to go on; given after every full page, also if nothing follows. */
  readonly nextCursor?: string | undefined;
}

/** Why a document is refused for what others say of it; undefined when it is not. */
export type OwnershipVerifier = (document: Document) => Promise<string | undefined>;

/** The version rows of one registry, and what may be done with them. */
export class Catalogue {
  readonly #store: Store;
  readonly #now: () => bigint;
  readonly #verifyOwnership: OwnershipVerifier;

  /** `now` gives nanoseconds since 1970, later at every call; every document is its server's own by default. */
  constructor(
    store: Store,
    now: () => bigint,
    verifyOwnership: OwnershipVerifier = async () => undefined,
  ) {
    this.#store = store;
    this.#now = now;
    this.#verifyOwnership = verifyOwnership;
  }

  /** One page of rows by name and version. */
  async list(query: ListQuery): Promise<ListPage> {
    const { entries, last } = await this.#store.page({
      after: parseCursor(query.cursor),
      limit: query.limit,
      search: query.search === "" ? undefined : query.search,
      version: query.version === "latest" || query.version === "" ? undefined : query.version,
      latestOnly: query.version === "latest",
      updatedAfter:
        query.updatedSince === undefined ? undefined : cutToMicroseconds(query.updatedSince),
      includeDeleted: query.includeDeleted || query.updatedSince !== undefined,
    });
    const isFull = last !== undefined && entries.length === query.limit;
    return { entries, nextCursor: isFull ? printCursor(last) : undefined };
  }

  /** The entries of all versions of a server that may be shown, the newest publication first. */
  async versions(name: string, includeDeleted: boolean): Promise<readonly Uint8Array[]> {
    const rows = (await this.#store.rows(name)).filter((row) => isVisible(row, includeDeleted));
    rows.sort((left, right) => Number(right.publishedAt - left.publishedAt));
    return rows.map(({ entry }) => entry);
  }

  /** The entry of one version, or of the row flagged latest; undefined where none may be shown. */
  async version(
    name: string,
    version: string,
    includeDeleted: boolean,
  ): Promise<Uint8Array | undefined> {
    const row = await (version === "latest"
      ? this.#store.latest(name)
      : this.#store.row(name, version));
    return row !== undefined && isVisible(row, includeDeleted) ? row.entry : undefined;
  }

  /** Publishes a document that has passed the request check and the rules. */
  async publish(document: Document): Promise<PublishOutcome> {
    const refused = metadataRefusal(document) ?? (await this.#verifyOwnership(document));
    return refused === undefined ? publish(this.#store, document, this.#now()) : { refused };
  }

  /** Stores rows as they are given. */
  load(entries: readonly LoadEntry[]): Promise<LoadReport> {
    return load(this.#store, entries, this.#now());
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
