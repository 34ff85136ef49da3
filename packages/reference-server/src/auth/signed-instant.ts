import { parseInstant } from "../domain/instant.js";
import { isDomain } from "./domain.js";
import { decodeHex } from "./hex.js";
import { Refusal, refuseWith } from "./refusal.js";
import { timestampFault } from "./timestamp-fault.js";

const window = 15_000_000_000n;

/** Who claims to hold a domain, as it is sent. */
export interface SignedInstant {
  readonly domain: string;
  readonly timestamp: string;
  /** In hex. */
  readonly signedTimestamp: string;
}

/**
 * The signature of a signed instant whose form is sound and whose timestamp is that of `now`
 * (nanoseconds since 1970), give or take 15 seconds.
 *
 * @throws {Refusal} for the first of domain, timestamp and hex digits that is at fault.
 */
export async function readSignature(
  { domain, timestamp, signedTimestamp }: SignedInstant,
  now: bigint,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isDomain(domain)) {
    throw new Refusal("invalid domain format");
  }
  const distance = instantOf(timestamp) - now;
  if (distance > window || distance < -window) {
    throw new Refusal("timestamp outside valid window (±15 seconds)");
  }
  return refuseWith("invalid signature format, must be hex: ", () => decodeHex(signedTimestamp));
}

function instantOf(timestamp: string): bigint {
  const fault = timestampFault(timestamp);
  const instant = parseInstant(timestamp);
  if (fault !== undefined || instant === undefined) {
    throw new Refusal(`invalid timestamp format: ${fault ?? "no instant of RFC 3339"}`);
  }
  return instant;
}
