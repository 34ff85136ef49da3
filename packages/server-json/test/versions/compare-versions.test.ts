import { compareVersions } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

const earlier = "2025-06-01T00:00:00Z";
const later = "2025-06-02T00:00:00Z";

test.each([
  ["1.0.0", "<", "2.0.0"],
  ["1.10.0", ">", "1.2.0"],
  ["1.0.0-alpha", "<", "1.0.0"],
  ["1.0.0-alpha.2", "<", "1.0.0-alpha.10"],
  ["1.0.0-1", "<", "1.0.0-alpha"],
  ["1.0.0-alpha", "<", "1.0.0-alpha.1"],
  ["1.0.0-alpha.1.beta", ">", "1.0.0-alpha.1.2"],
  ["1.0.0+a", "=", "1.0.0+b"],
  ["v1.0.0", "=", "1.0.0"],
  ["1.0.0-alpha", ">", "custom"],
  ["2025.11.25", ">", "2025.6.18"],
  ["2025.06.18", "<", "2025.6.18"],
  ["1.0", "<", "1.0.0"],
  ["", "<", "1.0.0"],
  ["1.0.0-rc.1", "=", "1.0.0-rc.1+x"],
  ["1.0.0+001", "=", "1.0.0"],
  ["1.0.0+a-b", "=", "1.0.0"],
  ["1.0.0-A", "<", "1.0.0-a"],
  ["1.0.0--", "<", "1.0.0-a"],
  ["1.0.0-0", "<", "1.0.0-1"],
  ["1.0.0-9", "<", "1.0.0-10"],
  ["1.0.0-9a", ">", "1.0.0-10"],
  ["1.0.0-9a", ">", "1.0.0-10a"],
  ["1.0.0-01", "<", "1.0.0-1"],
  ["1.0.0-2025-06-18", ">", "1.0.0-2025"],
  ["99999999999999999999999.0.0", ">", "99999999999999999999998.0.0"],
  ["0.0.0-0", ">", "custom"],
  ["1.0.0.0", "<", "0.0.1"],
  ["1.0.0+", "<", "0.0.1"],
  ["1.0.0-", "<", "0.0.1"],
  ["1.0.0-a..b", "<", "0.0.1"],
  ["1.0.0+a+b", "<", "0.0.1"],
  ["01.0.0", "<", "0.0.1"],
  ["vv1.0.0", "<", "0.0.1"],
  ["V1.0.0", "<", "0.0.1"],
  ["2025-06-18", "<", "0.0.1"],
  ["20250618", "<", "0.0.1"],
  ["1.0.0 ", "<", "0.0.1"],
])("%s %s %s, whatever their publication", (left, relation, right) => {
  for (const [first, second] of [
    [earlier, later],
    [later, earlier],
  ]) {
    const order = compareVersions(
      { version: left, publishedAt: first },
      { version: right, publishedAt: second },
    );
    const reverse = compareVersions(
      { version: right, publishedAt: second },
      { version: left, publishedAt: first },
    );

    expect([sign(order), sign(reverse)]).toEqual([relation, opposite[relation]]);
  }
});

test.each([
  ["snapshot", later, ">", "latest-ish", earlier],
  ["v2021.03.15", earlier, "<", "v2021.03.16", later],
  ["b", "2025-06-01T00:00:00.000000001Z", "<", "a", "2025-06-01T00:00:00.000000002Z"],
  ["b", "2025-06-01T00:00:00.1Z", "=", "a", "2025-06-01T00:00:00.100Z"],
  ["b", "2025-06-01T02:00:00+02:00", "=", "a", "2025-06-01T00:00:00Z"],
  ["b", "2025-05-31T22:30:00-01:30", "=", "a", "2025-06-01T00:00:00Z"],
  ["b", "2025-06-01T00:00:00.9Z", "<", "a", "2025-06-01T00:00:01Z"],
  ["b", "2025-06-01T00:00:00.09Z", "<", "a", "2025-06-01T00:00:00.1Z"],
  ["b", undefined, "=", "a", undefined],
  ["b", undefined, "<", "a", earlier],
  ["b", "yesterday", "<", "a", earlier],
  ["b", "2025-13-01T00:00:00Z", "=", "a", undefined],
])("%s at %s %s %s at %s", (left, first, relation, right, second) => {
  const order = compareVersions(
    { version: left, publishedAt: first },
    { version: right, publishedAt: second },
  );

  expect(sign(order)).toBe(relation);
});

const opposite: Readonly<Record<string, string>> = { "<": ">", "=": "=", ">": "<" };

function sign(order: number): string {
  if (order === 0) {
    return "=";
  }
  return order < 0 ? "<" : ">";
}
