import { readFileSync } from "node:fs";
import { requirements } from "@mcp-registry-kit/types/requirements";
import { expect, test } from "vitest";
import { suiteVersion } from "../../src/engine/suite-version.js";
import { allChecks } from "../../src/index.js";

const strength = ["MAY", "SHOULD", "MUST"];

test("the suite calls itself by the version of its package", () => {
  const { version } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );

  expect(suiteVersion).toBe(version);
});

test("ids and titles are each there once", () => {
  const ids = allChecks.map(({ id }) => id);
  const titles = allChecks.map(({ title }) => title);

  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(titles).size).toBe(titles.length);
  expect(ids).toEqual([...ids].sort());
});

test.each(allChecks)("$id says what is so, not what ought to be", ({ id, title }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(title.length).toBeLessThanOrEqual(70);
  expect(title).not.toMatch(/\b(should|must|shall)\b/i);
});

test.each(allChecks)(
  "$id is as strong as the strongest of its requirements, in their layer",
  ({ id, level, layer, requirements: served }) => {
    const rows = served.map((requirement) => requirements[requirement]);

    expect(Math.max(...rows.map((row) => strength.indexOf(row.level)))).toBe(
      strength.indexOf(level),
    );
    expect(rows.map((row) => row.layer)).toEqual(rows.map(() => layer));
    expect(rows.every((row) => row.check?.includes(id))).toBe(true);
  },
);

test("every requirement that names checks names checks that there are", () => {
  const ids = new Set(allChecks.map(({ id }) => id));

  const named = Object.values(requirements).flatMap(({ check = [] }) => check);

  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
