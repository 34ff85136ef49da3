import { pickLatest } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

test("picks the greatest version, not the last published", () => {
  const latest = pickLatest([
    { version: "1.2.0", publishedAt: "2025-06-03T00:00:00Z" },
    { version: "1.10.0", publishedAt: "2025-06-01T00:00:00Z" },
    { version: "snapshot", publishedAt: "2025-06-04T00:00:00Z" },
  ]);

  expect(latest?.version).toBe("1.10.0");
});

test("passes over deleted versions", () => {
  const latest = pickLatest([
    { version: "2.0.0", status: "deleted" },
    { version: "1.0.0", status: "deprecated" },
    { version: "0.9.0", status: "active" },
  ]);

  expect(latest?.version).toBe("1.0.0");
});

test("picks among the deleted when every version is deleted", () => {
  const latest = pickLatest([
    { version: "1.0.0", status: "deleted" },
    { version: "2.0.0", status: "deleted" },
  ]);

  expect(latest?.version).toBe("2.0.0");
});

test.each([
  ["1.0.0+a", "1.0.0+b"],
  ["1.0.0", "v1.0.0"],
])("prefers the later published of %s and %s", (older, newer) => {
  const entries = [
    { version: older, publishedAt: "2025-06-01T00:00:00.000000001Z" },
    { version: newer, publishedAt: "2025-06-01T00:00:00.000000002Z" },
  ];

  const picks = [pickLatest(entries), pickLatest([...entries].reverse())];

  expect(picks.map((entry) => entry?.version)).toEqual([newer, newer]);
});

test("keeps the first of twins published at one instant", () => {
  const latest = pickLatest([{ version: "1.0.0+a" }, { version: "1.0.0+b" }]);

  expect(latest?.version).toBe("1.0.0+a");
});

test("picks nothing from an empty list", () => {
  expect(pickLatest([])).toBeUndefined();
});
