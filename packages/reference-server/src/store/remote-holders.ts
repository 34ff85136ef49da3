import type { RowHeader, RowKey } from "../domain/row.js";
import { compareKeys } from "../domain/text-order.js";

/** Which rows hold which remote URL, in list order; deleted rows hold none. */
export class RemoteHolders {
  readonly #keys: Map<string, RowKey[]> = new Map();

  /** The first server but `name` among the first `inspected` rows that hold a URL. */
  otherHolder(remoteUrl: string, name: string, inspected: number): string | undefined {
    const keys = this.#keys.get(remoteUrl)?.slice(0, inspected) ?? [];
    return keys.find((key) => key.name !== name)?.name;
  }

  add(row: RowHeader): void {
    for (const remoteUrl of heldBy(row)) {
      const keys = this.#keys.get(remoteUrl) ?? [];
      keys.splice(indexOf(keys, row), 0, { name: row.name, version: row.version });
      this.#keys.set(remoteUrl, keys);
    }
  }

  remove(row: RowHeader): void {
    for (const remoteUrl of heldBy(row)) {
      const keys = this.#keys.get(remoteUrl) ?? [];
      keys.splice(indexOf(keys, row), 1);
      if (keys.length === 0) {
        this.#keys.delete(remoteUrl);
      }
    }
  }
}

function heldBy(row: RowHeader): ReadonlySet<string> {
  return new Set(row.status === "deleted" ? [] : row.remoteUrls);
}

function indexOf(keys: readonly RowKey[], key: RowKey): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = keys[middle];
    if (other !== undefined && compareKeys(other, key) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
