import { expect, test } from "vitest";
import { allChecks, type FetchTarget, runConformance } from "../src/index.js";
import { referenceRegistry } from "./helpers/reference.js";
import { validReport } from "./helpers/valid-report.js";
import { mutants } from "./mutants/index.js";
import { oddities } from "./oddities/index.js";

const sound = await referenceRegistry();

async function notGreen(target: FetchTarget): Promise<string[]> {
  const report = validReport(await runConformance({ target: { fetch: target } }));
  return report.checks
    .filter(({ outcome }) => outcome !== "pass")
    .map(({ id, outcome }) => `${id} ${outcome}`);
}

test("the reference registry passes every check", async () => {
  expect(await notGreen(sound)).toEqual([]);
});

test.each(mutants)(
  "a registry that $name fails exactly the checks it should",
  async ({ wrap, kills }) => {
    const report = validReport(await runConformance({ target: { fetch: wrap(sound) } }));

    const killed = report.checks.filter(
      ({ outcome }) => outcome === "fail" || outcome === "blocked",
    );

    expect(killed.map(({ id }) => id)).toEqual(kills);
    expect(report.checks.filter(({ outcome }) => outcome === "error")).toEqual([]);
  },
);

test.each(oddities)("a registry that $name fails nothing", async ({ wrap }) => {
  const report = validReport(await runConformance({ target: { fetch: wrap(sound) } }));

  const accused = report.checks.filter(({ outcome }) =>
    ["error", "fail", "blocked"].includes(outcome),
  );

  expect(accused.map(({ id, outcome, message }) => ({ id, outcome, message }))).toEqual([]);
});

test("every check is killed by a mutant", () => {
  const killed = new Set(mutants.flatMap(({ kills }) => kills));

  expect(allChecks.map(({ id }) => id).filter((id) => !killed.has(id))).toEqual([]);
});

test("mutants and oddities are told apart by their names", () => {
  const names = [...mutants, ...oddities].map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
});
