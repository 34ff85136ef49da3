import type { ProofRecord } from "./proof-record.js";
import { type PublicKey, readPublicKey } from "./public-key.js";
import { Refusal } from "./refusal.js";

/**
 * The keys of proof records. A bad one is passed over, unless it is the only one.
 *
 * @throws {Refusal} when none is good.
 */
export async function readPublishedKeys(
  records: readonly ProofRecord[],
): Promise<readonly PublicKey[]> {
  const [only, second] = records;
  if (only !== undefined && second === undefined) {
    return [await readPublicKey(only)];
  }
  const outcomes = await Promise.allSettled(records.map(readPublicKey));
  const keys = outcomes.flatMap((outcome) => {
    if (outcome.status === "fulfilled") {
      return [outcome.value];
    }
    if (outcome.reason instanceof Refusal) {
      return [];
    }
    throw outcome.reason;
  });
  if (keys.length === 0) {
    throw new Refusal("no valid MCP public key found");
  }
  return keys;
}
