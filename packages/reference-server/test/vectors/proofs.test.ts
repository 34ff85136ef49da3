import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { parseInstant } from "../../src/domain/instant.js";
import type { RegistryOptions } from "../../src/index.js";
import { exchange } from "../helpers/exchange.js";
import { testRegistry } from "../helpers/test-registry.js";

interface Txt {
  readonly name: string;
  readonly records: readonly string[];
}
interface ProofVector {
  readonly description: string;
  readonly domain: string;
  readonly proof:
    | { readonly method: "dns"; readonly txt: readonly Txt[] }
    | { readonly method: "http"; readonly file: string };
  readonly timestamp: string;
  readonly signature: string;
  readonly now: string;
  readonly accepted: boolean;
  readonly reason?: string;
}

/** A world that answers as the proof says, and fails whoever asks for anything else. */
function worldOf({ proof, domain }: ProofVector): RegistryOptions {
  if (proof.method === "dns") {
    return {
      resolveTxt: async (name) => proof.txt.find((each) => each.name === name)?.records ?? [],
    };
  }
  return {
    async fetchKeyFile(url) {
      expect(url).toBe(`https://${domain}/.well-known/mcp-registry-auth`);
      return new Response(proof.file);
    },
  };
}

test.each(readVectors<ProofVector>("auth/proofs"))("$description", async (vector) => {
  const { proof, domain, timestamp, signature, now, accepted, reason = "" } = vector;
  const registry = testRegistry({ ...worldOf(vector), now: () => parseInstant(now) ?? 0n });
  const claim = { domain, timestamp, signed_timestamp: signature };

  const outcome = await exchange(registry, proof.method, claim);

  if (accepted) {
    expect(outcome).toMatchObject({
      status: 200,
      claims: { auth_method: proof.method, auth_method_sub: domain },
    });
  } else {
    expect(outcome).toEqual({
      status: 401,
      detail: `${proof.method.toUpperCase()} authentication failed`,
      reasons: [expect.stringContaining(reason)],
    });
    expect(outcome.reasons?.[0]?.startsWith(reason)).toBe(true);
  }
});
