/** A version row as the model knows it. */
export interface ModelRow {
  readonly name: string;
  readonly version: string;
  /** Grows with every publication. */
  readonly order: number;
  title: string;
  status: "active" | "deprecated" | "deleted";
  statusMessage: string | undefined;
}

/** What a change of status wants. */
export interface Wanted {
  readonly status: ModelRow["status"];
  readonly statusMessage?: string;
}

/** Place of each semantic version in their order; what is not here is compared by publication. */
const ranks: ReadonlyMap<string, number> = new Map([
  ["1.0.0-rc.1", 1],
  ["1.0.0", 2],
  ["v1.0.0", 2],
  ["1.0.0+b", 2],
  ["1.9.0", 3],
  ["1.10.0", 4],
]);

/** Versions of which the model knows the order. */
export const modelVersions: readonly string[] = [...ranks.keys(), "edge", "2026.01", "latest-not"];

/** What a registry should hold, written down without its code; each change says the status of its answer. */
export class Model {
  readonly rows: ModelRow[] = [];
  readonly #flagged = new Map<string, ModelRow>();
  #published = 0;

  publish(name: string, version: string, title: string): number {
    if (this.find(name, version) !== undefined) {
      return 400;
    }
    this.#published += 1;
    const row: ModelRow = {
      name,
      version,
      order: this.#published,
      title,
      status: "active",
      statusMessage: undefined,
    };
    this.rows.push(row);
    // The flag moves only to what is greater, even from a row that is deleted.
    const flagged = this.#flagged.get(name);
    if (flagged === undefined || compare(row, flagged) > 0) {
      this.#flagged.set(name, row);
    }
    return 200;
  }

  update(name: string, version: string, title: string): number {
    const row = this.find(name, version);
    if (row === undefined || row.status === "deleted") {
      return 404;
    }
    row.title = title;
    return 200;
  }

  remove(name: string, version: string): number {
    const row = this.find(name, version);
    return row === undefined || row.status === "deleted"
      ? 404
      : this.#change([row], { status: "deleted" });
  }

  setStatus(name: string, version: string, wanted: Wanted): number {
    const row = this.find(name, version);
    return row === undefined ? 404 : this.#change([row], wanted);
  }

  setAll(name: string, wanted: Wanted): number {
    const rows = this.rowsOf(name);
    return rows.length === 0 ? 404 : this.#change(rows, wanted);
  }

  find(name: string, version: string): ModelRow | undefined {
    return this.rows.find((row) => row.name === name && row.version === version);
  }

  rowsOf(name: string): readonly ModelRow[] {
    return this.rows.filter((row) => row.name === name);
  }

  isLatest(row: ModelRow): boolean {
    return this.#flagged.get(row.name) === row;
  }

  #change(rows: readonly ModelRow[], { status, statusMessage }: Wanted): number {
    const differing = rows.filter(
      (row) => row.status !== status || row.statusMessage !== statusMessage,
    );
    const [first] = differing;
    if (first === undefined || (status === "active" && statusMessage !== undefined)) {
      return 400;
    }
    for (const row of differing) {
      row.status = status;
      row.statusMessage = statusMessage;
    }
    this.#flag(first.name);
    return 200;
  }

  #flag(name: string): void {
    const rows = this.rowsOf(name);
    const visible = rows.filter((row) => row.status !== "deleted");
    const [latest] = [...(visible.length > 0 ? visible : rows)].sort(
      (left, right) => compare(right, left) || right.order - left.order,
    );
    if (latest !== undefined) {
      this.#flagged.set(name, latest);
    }
  }
}

function compare(left: ModelRow, right: ModelRow): number {
  const [first, second] = [ranks.get(left.version), ranks.get(right.version)];
  if (first === undefined && second === undefined) {
    return left.order - right.order;
  }
  return (first ?? 0) - (second ?? 0);
}
