import { expect, test } from "vitest";
import type { Check } from "../../src/engine/check.js";
import { selectChecks, UnknownCheck } from "../../src/engine/select.js";

const checks = ["latest.is-flagged", "list.answers-json", "list.limit-caps-page"].map(
  (id): Check => ({
    id,
    title: id,
    requirements: ["REQ-LIST-001"],
    level: "MUST",
    layer: "generic",
    run: async () => {},
  }),
);
const select = (only: string[], skip: string[] = []) =>
  selectChecks(checks, { only, skip }).map(({ id }) => id);

test("without a selection every check is taken", () => {
  expect(select([])).toHaveLength(3);
});

test("a star stands for any text, a dot only for itself", () => {
  expect(select(["list.*"])).toEqual(["list.answers-json", "list.limit-caps-page"]);
  expect(() => select(["listXanswers-json"])).toThrow(UnknownCheck);
});

test("what is skipped is left out of what is chosen", () => {
  expect(select(["list.*"], ["*.limit-caps-page"])).toEqual(["list.answers-json"]);
});

test("a pattern that names nothing is refused, with a way to the names", () => {
  expect(() => select([], ["list.limit-cap"])).toThrow(/no check is called "list.limit-cap".*list/);
});
