import { expect, test } from "vitest";
import { show, showChange } from "../../scripts/spec-diff/show.js";

test("of two texts the words that differ are shown, with a few around them", () => {
  expect(
    showChange(
      "Each page of the listing holds at most thirty rows, as far as they are there.",
      "Each page of the listing holds at least thirty rows, as far as they are there.",
    ),
  ).toBe(
    '"… listing holds at most thirty rows, as …" → "… listing holds at least thirty rows, as …"',
  );
});

test("a text that grows shows what it gained", () => {
  expect(showChange("one two", "one two three")).toBe('"one two" → "one two three"');
  expect(showChange("two three", "one two three")).toBe('"two three" → "one two three"');
});

test("other values are short JSON", () => {
  expect(showChange(100, undefined)).toBe("100 → none");
  expect(showChange(undefined, ["a"])).toBe('none → ["a"]');
  expect(show("x".repeat(200))).toHaveLength(80);
});
