import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Permission } from "../../src/domain/permission.js";
import { createTokens } from "../../src/http/tokens.js";
import { testSeed } from "../helpers/test-registry.js";

interface BlockedVector {
  readonly description: string;
  readonly blocked: readonly string[];
  readonly permissions: readonly Permission[];
  readonly refused: boolean;
}

test.each(readVectors<BlockedVector>("names/blocked"))(
  "$description",
  async ({ blocked, permissions, refused }) => {
    const tokens = createTokens(testSeed, () => 0n, blocked);

    const issued: unknown = await tokens
      .issue({ method: "dns", subject: "example.com", permissions })
      .catch((error: unknown) => error);

    expect(issued).toMatchObject(
      refused
        ? { name: "Refusal", message: expect.stringMatching(/: your namespace is blocked\. /) }
        : { registry_token: expect.any(String) },
    );
  },
);
