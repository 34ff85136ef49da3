import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { exchange } from "../helpers/exchange.js";
import { testRegistry } from "../helpers/test-registry.js";

interface DomainVector {
  readonly description: string;
  readonly domain: string;
  readonly accepted: boolean;
}

test.each(readVectors<DomainVector>("auth/domains"))(
  "$description",
  async ({ domain, accepted }) => {
    const registry = testRegistry();
    const claim = { domain, timestamp: "not now", signed_timestamp: "" };

    const outcomes = [
      await exchange(registry, "dns", claim),
      await exchange(registry, "http", claim),
    ];

    const reason = accepted ? /^invalid timestamp format: / : /^invalid domain format$/;
    const reasons = [expect.stringMatching(reason)];
    expect(outcomes).toEqual([
      { status: 401, detail: "DNS authentication failed", reasons },
      { status: 401, detail: "HTTP authentication failed", reasons },
    ]);
  },
);
