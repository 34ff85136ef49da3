import { type Grant, publishGrants } from "./grant.js";
import type { ProofRecord } from "./proof-record.js";
import { readPublishedKeys } from "./published-keys.js";
import { Refusal, refuseWith } from "./refusal.js";
import { requireSignature } from "./require-signature.js";
import { readSignature, type SignedInstant } from "./signed-instant.js";

const encoder = new TextEncoder();

/** Where a method looks for the proof records of a domain, and what it grants. */
export interface ProofMethod {
  readonly name: "dns" | "http";
  /** Where people put the key, for texts. */
  readonly place: string;
  /** The proof records of a domain. @throws {Refusal} when they cannot be fetched. */
  find(domain: string): Promise<readonly ProofRecord[]>;
  /** Patterns of the names that the holder of a domain may publish. */
  patterns(domain: string): readonly string[];
}

/**
 * What someone may do who claims to hold a domain. `now` is in nanoseconds since 1970.
 *
 * @throws {Refusal} for the first thing at fault: domain, timestamp, hex digits, fetch, keys, signature.
 */
export async function proveDomain(
  method: ProofMethod,
  claim: SignedInstant,
  now: bigint,
): Promise<Grant> {
  const { domain, timestamp } = claim;
  const signature = await readSignature(claim, now);
  const records = await refuseWith("failed to fetch keys: ", () => method.find(domain));
  if (records.length === 0) {
    throw new Refusal(`no MCP public key found in ${method.place}`);
  }
  const keys = await readPublishedKeys(records);
  await requireSignature(keys, signature, encoder.encode(timestamp));
  return {
    method: method.name,
    subject: domain,
    permissions: publishGrants(method.patterns(domain)),
  };
}
