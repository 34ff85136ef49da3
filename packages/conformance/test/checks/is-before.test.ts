import { expect, test } from "vitest";
import { isBefore } from "../../src/checks/list/is-before.js";

const since = "2026-02-03T10:00:05Z";

test.each([
  ["2026-02-03T10:00:04.998Z", true],
  ["2026-02-03T10:00:04.999Z", false],
  ["2026-02-03T10:00:04.999000001Z", false],
  ["2026-02-03T10:00:03Z", true],
  ["2026-02-03T10:00:04Z", false],
  ["2026-02-03T15:30:04+05:30", false],
  ["2026-02-03T15:30:03+05:30", true],
  ["2026-02-03T10:00:05Z", false],
  ["2026-02-03T10:00:06Z", false],
  ["yesterday", false],
  [undefined, false],
])("an instant shown as %s is before, beyond what is rounded away: %s", (shown, expected) => {
  expect(isBefore(shown, since)).toBe(expected);
});
