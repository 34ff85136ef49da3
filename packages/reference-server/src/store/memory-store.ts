import type { Row } from "../domain/row.js";
import { readPage } from "./read-page.js";
import { RemoteHolders } from "./remote-holders.js";
import { SortedBlocks } from "./sorted-blocks.js";
import type { Store, Transaction } from "./store.js";

interface Write {
  readonly kind: "insert" | "replace";
  readonly row: Row;
}

/** A store that keeps everything in memory and forgets it at the end of the process. */
export function createMemoryStore(): Store {
  const blocks = new SortedBlocks();
  const holders = new RemoteHolders();
  const locks = new Map<string, Promise<unknown>>();
  let isClosed = false;

  function apply({ kind, row }: Write): void {
    if (kind === "insert") {
      blocks.insert(row);
    } else {
      const old = blocks.find(row);
      if (old !== undefined) {
        holders.remove(old);
      }
      blocks.replace(row);
    }
    holders.add(row);
  }

  async function run<Result>(
    name: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const writes: Write[] = [];
    const result = await work({
      row: async (version) => blocks.find({ name, version }),
      latest: async () => latestOf(blocks, name),
      count: async () => blocks.headersOf(name).length,
      rows: async () => blocks.rowsOf(name),
      otherHolder: async (remoteUrl, inspected) => holders.otherHolder(remoteUrl, name, inspected),
      insert: async (row) => void writes.push({ kind: "insert", row }),
      replace: async (row) => void writes.push({ kind: "replace", row }),
    });
    for (const write of writes) {
      apply(write);
    }
    return result;
  }

  return {
    page: async (query) => readPage(blocks, query),
    row: async (name, version) => blocks.find({ name, version }),
    rows: async (name) => blocks.rowsOf(name),
    latest: async (name) => latestOf(blocks, name),
    async transaction(name, work) {
      const before = locks.get(name);
      const running = before === undefined ? run(name, work) : before.then(() => run(name, work));
      const settled = running.then(
        () => undefined,
        () => undefined, // The caller gets the rejection; the next transaction only waits.
      );
      locks.set(name, settled);
      try {
        return await running;
      } finally {
        if (locks.get(name) === settled) {
          locks.delete(name);
        }
      }
    },
    async probe() {
      if (isClosed) {
        throw new Error("the store is closed");
      }
    },
    size: async () => blocks.size,
    async close() {
      isClosed = true;
      await Promise.all(locks.values());
    },
  };
}

function latestOf(blocks: SortedBlocks, name: string): ReturnType<SortedBlocks["find"]> {
  const header = blocks.headersOf(name).find(({ isLatest }) => isLatest);
  return header === undefined ? undefined : blocks.find(header);
}
