import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Permission } from "../../src/domain/permission.js";
import { Problem } from "../../src/http/problems.js";
import { createTokens } from "../../src/http/tokens.js";

interface IssuedVector {
  readonly description: string;
  readonly seed: string;
  readonly now: number;
  readonly grant: {
    readonly method: string;
    readonly subject: string;
    readonly permissions: readonly Permission[];
  };
  readonly token: string;
  readonly expiresAt: number;
}
interface PresentedVector {
  readonly description: string;
  readonly seed: string;
  readonly token: string;
  readonly now: number;
  readonly permissions?: readonly Permission[];
  readonly fault?: keyof typeof faults;
}
// Our words for a fault are not all those of the official registry, but tell the same faults apart.
const faults = {
  form: /token is malformed(?!.*"alg")/,
  algorithm: /signing method|"alg"/,
  signature: /token signature is invalid: ed25519/,
  expired: /token has invalid claims: token is expired/,
  "not-yet-valid": /token has invalid claims: token is not valid yet/,
  "no-expiry": /token has invalid claims: .*exp/,
};
const at = (seconds: number) => () => BigInt(seconds) * 1_000_000_000n;

describe("issued tokens", () => {
  test.each(readVectors<IssuedVector>("auth/issued-tokens"))(
    "$description",
    async ({ seed, now, grant, token, expiresAt }) => {
      expect(await createTokens(seed, at(now)).issue(grant)).toEqual({
        registry_token: token,
        expires_at: expiresAt,
      });
    },
  );
});

describe("presented tokens", () => {
  test.each(readVectors<PresentedVector>("auth/registry-tokens"))(
    "$description",
    async ({ seed, token, now, permissions, fault }) => {
      const verdict: unknown = await createTokens(seed, at(now))
        .verify(token)
        .catch((error: unknown) => error);

      if (fault === undefined) {
        expect(verdict).toEqual(permissions);
      } else {
        expect(verdict).toBeInstanceOf(Problem);
        expect(verdict).toMatchObject({
          status: 401,
          message: "Invalid or expired Registry JWT token",
          reasons: [{ message: expect.stringMatching(faults[fault]) }],
        });
      }
    },
  );
});
