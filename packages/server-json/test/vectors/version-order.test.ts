import {
  compareVersions,
  isSemanticVersion,
  looksLikeVersionRange,
  type PublishedVersion,
  pickLatest,
  type VersionEntry,
} from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";

interface Precedence {
  readonly description: string;
  readonly left: PublishedVersion;
  readonly right: PublishedVersion;
  readonly order: "less" | "equal" | "greater";
}
interface Verdict {
  readonly description: string;
  readonly version: string;
  readonly semantic?: boolean;
  readonly range?: boolean;
}
interface Latest {
  readonly description: string;
  readonly entries: readonly VersionEntry[];
  readonly latest: string | null;
}
const signs = { less: -1, equal: 0, greater: 1 };

describe("precedence", () => {
  test.each(readVectors<Precedence>("version-order/precedence"))(
    "$description",
    ({ left, right, order }) => {
      expect(Math.sign(compareVersions(left, right))).toBe(signs[order]);
      expect(Math.sign(compareVersions(right, left))).toBe(0 - signs[order]);
    },
  );
});

describe("recognition", () => {
  test.each(readVectors<Verdict>("version-order/recognition"))(
    "$description",
    ({ version, semantic }) => {
      expect(isSemanticVersion(version)).toBe(semantic);
    },
  );
});

describe("ranges", () => {
  test.each(readVectors<Verdict>("version-order/ranges"))("$description", ({ version, range }) => {
    expect(looksLikeVersionRange(version)).toBe(range);
  });
});

describe("latest", () => {
  test.each(readVectors<Latest>("version-order/latest"))("$description", ({ entries, latest }) => {
    expect(pickLatest(entries)?.version ?? null).toBe(latest);
  });
});
