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
const faults = {
  form: /^failed to parse token: token is malformed/,
  algorithm: /^failed to parse token: token (is unverifiable|signature is invalid: signing method)/,
  signature: /^failed to parse token: token signature is invalid: ed25519/,
  expired: /^failed to parse token: token has invalid claims: token is expired/,
  "not-yet-valid": /^failed to parse token: token has invalid claims: token is not valid yet/,
  "no-expiry": /^failed to parse token: token has invalid claims: token is missing required claim/,
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
