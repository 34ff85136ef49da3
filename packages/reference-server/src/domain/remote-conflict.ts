import type { Transaction } from "../store/store.js";

const inspectedHolders = 1000;

/** Why remote URLs cannot be held, in document order; undefined when no other server holds any. */
export async function remoteConflict(
  transaction: Transaction,
  remoteUrls: readonly string[],
): Promise<string | undefined> {
  for (const remoteUrl of remoteUrls) {
    const holder = await transaction.otherHolder(remoteUrl, inspectedHolders);
    if (holder !== undefined) {
      return `remote URL ${remoteUrl} is already used by server ${holder}`;
    }
  }
  return undefined;
}
