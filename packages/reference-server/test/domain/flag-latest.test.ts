import type { ServerStatus } from "@mcp-registry-kit/types";
import { expect, test } from "vitest";
import { flagLatest } from "../../src/domain/flag-latest.js";
import type { RowHeader } from "../../src/domain/row.js";

function row(version: string, publishedAt: bigint, status: ServerStatus = "active"): RowHeader {
  return {
    name: "com.example/a",
    version,
    status,
    statusChangedAt: publishedAt,
    publishedAt,
    updatedAt: publishedAt,
    isLatest: false,
    remoteUrls: [],
  };
}

test.each([
  ["the greatest version", [row("1.10.0", 1n), row("1.9.0", 2n)], "1.10.0"],
  ["one that is not deleted", [row("1.0.0", 1n), row("2.0.0", 2n, "deleted")], "1.0.0"],
  ["a deprecated one too", [row("1.0.0", 1n), row("2.0.0", 2n, "deprecated")], "2.0.0"],
  ["the newer of equal precedence", [row("1.0.0+a", 1n), row("1.0.0+b", 2n)], "1.0.0+b"],
  ["the newer, wherever it stands", [row("v1.0.0", 2n), row("1.0.0", 1n)], "v1.0.0"],
  ["the semantic one of a mixture", [row("0.0.1", 1n), row("snapshot", 2n)], "0.0.1"],
  ["the newest of others", [row("edge", 2n), row("snapshot", 1n)], "edge"],
  [
    "the greatest of all where all are deleted",
    [row("1.0.0", 1n, "deleted"), row("2.0.0", 0n, "deleted")],
    "2.0.0",
  ],
] as const)("flags %s", (_, rows, version) => {
  const flagged = flagLatest(rows).filter(({ isLatest }) => isLatest);

  expect(flagged.map((each) => each.version)).toEqual([version]);
});

test("rows whose flag stays are the same objects, and no instant moves with the flag", () => {
  const rows = [{ ...row("1.0.0", 1n), isLatest: true }, row("0.9.0", 2n), row("2.0.0", 3n)];

  const flagged = flagLatest(rows);

  expect(flagged[1]).toBe(rows[1]);
  expect(flagged[0]).toEqual({ ...rows[0], isLatest: false });
  expect(flagged[2]).toEqual({ ...rows[2], isLatest: true });
});
