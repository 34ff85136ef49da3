import { compareVersions, type PublishedVersion, pickLatest } from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { expect, test } from "vitest";

const number = fc.constantFrom("0", "1", "2", "10", "99999999999999999999");
const identifier = fc.constantFrom("0", "9", "10", "alpha", "A", "-", "9a", "01");
const semantic = fc
  .tuple(number, number, fc.array(identifier, { maxLength: 3 }), fc.constantFrom("", "+b"))
  .map(([major, minor, prerelease, build]) => {
    const suffix = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
    return `${major}.${minor}.0${suffix}${build}`;
  });
const other = fc.oneof(fc.constantFrom("snapshot", "1.0", "2025-06-18"), fc.string());
const publishedAt = fc.option(
  fc.constantFrom(
    "2025-06-01T00:00:00Z",
    "2025-06-01T02:00:00+02:00",
    "2025-06-01T00:00:00.000000001Z",
    "2025-06-01T00:00:00.1Z",
    "2025-06-02T00:00:00Z",
    "not an instant",
  ),
  { nil: undefined },
);
const published: fc.Arbitrary<PublishedVersion> = fc.record({
  version: fc.oneof(semantic, other),
  publishedAt,
});

test("every version equals itself", () => {
  fc.assert(
    fc.property(published, (version) => {
      expect(compareVersions(version, version)).toBe(0);
    }),
  );
});

test("the order of two versions turns round with them", () => {
  fc.assert(
    fc.property(published, published, (left, right) => {
      const forth = Math.sign(compareVersions(left, right));
      const back = Math.sign(compareVersions(right, left));

      expect(forth + back).toBe(0);
    }),
  );
});

test("the order of three versions is transitive", () => {
  fc.assert(
    fc.property(published, published, published, (first, second, third) => {
      fc.pre(compareVersions(first, second) <= 0 && compareVersions(second, third) <= 0);

      expect(compareVersions(first, third)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test("no version of a list is greater than the latest", () => {
  fc.assert(
    fc.property(fc.array(published, { minLength: 1 }), (versions) => {
      const latest = pickLatest(versions);

      const greater = versions.filter(
        (version) => latest === undefined || compareVersions(version, latest) > 0,
      );
      expect(greater).toEqual([]);
    }),
  );
});
