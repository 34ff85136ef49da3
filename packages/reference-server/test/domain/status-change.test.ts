import type { ServerStatus } from "@mcp-registry-kit/types";
import { expect, test } from "vitest";
import type { RowHeader } from "../../src/domain/row.js";
import { changeStatus, isUnchanged } from "../../src/domain/status-change.js";

const statuses = ["active", "deprecated", "deleted"] as const;
const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

function row(status: ServerStatus, statusMessage?: string): RowHeader {
  return {
    name: "com.example/a",
    version: "1.0.0",
    status,
    statusMessage,
    statusChangedAt: 2n,
    publishedAt: 1n,
    updatedAt: 3n,
    isLatest: true,
    remoteUrls: [],
  };
}

test.each(pairs)("%s may become %s", (from, to) => {
  const changed = changeStatus(row(from, "old"), { status: to }, 9n);

  expect(changed).toMatchObject({ status: to, publishedAt: 1n, updatedAt: 9n });
});

test("statusChangedAt moves with the status alone", () => {
  const old = row("deprecated", "old");

  expect(changeStatus(old, { status: "deleted" }, 9n).statusChangedAt).toBe(9n);
  expect(
    changeStatus(old, { status: "deprecated", statusMessage: "new" }, 9n).statusChangedAt,
  ).toBe(2n);
});

test.each([
  ["is replaced", "new", "new"],
  ["may be empty", "", ""],
  ["is taken away where none comes", undefined, undefined],
])("the message %s", (_, statusMessage, stored) => {
  const changed = changeStatus(
    row("deprecated", "old"),
    { status: "deprecated", statusMessage },
    9n,
  );

  expect(changed.statusMessage).toBe(stored);
});

test.each([
  ["the same status without messages", row("active"), { status: "active" }, true],
  ["the same message", row("deleted", "a"), { status: "deleted", statusMessage: "a" }, true],
  ["another status", row("active"), { status: "deleted" }, false],
  ["another message", row("deleted", "a"), { status: "deleted", statusMessage: "b" }, false],
  ["no message any more", row("deleted", "a"), { status: "deleted" }, false],
  ["an empty message for none", row("deleted"), { status: "deleted", statusMessage: "" }, false],
] as const)("%s: unchanged or not", (_, old, change, expected) => {
  expect(isUnchanged(old, change)).toBe(expected);
});
