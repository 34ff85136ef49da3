import type { ChoiceName, DiversityOptions } from "@mcp-registry-kit/reference-server";
import { expect, test } from "vitest";
import { choices } from "../../reference-server/src/diversity/index.js";
import { type Report, runConformance } from "../src/index.js";
import { referenceRegistry } from "./helpers/reference.js";
import { validReport } from "./helpers/valid-report.js";

const names = Object.keys(choices) as ChoiceName[];
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
/** What needs metadata or large pages is not tested; most checks find what they need all the same. */
const fewestPasses = 30;

async function judge(diversity: number | DiversityOptions): Promise<Report> {
  return validReport(
    await runConformance({ target: { fetch: await referenceRegistry({ diversity }) } }),
  );
}

/** The checks that accuse a registry, those left out whose requirement it departs from on purpose. */
function accusing({ checks }: Report, departsFrom: readonly string[]): readonly unknown[] {
  return checks
    .filter(({ outcome }) => ["fail", "blocked", "error"].includes(outcome))
    .filter(({ requirements }) => !requirements.every((id) => departsFrom.includes(id)))
    .map(({ id, outcome, message }) => ({ id, outcome, message }));
}

const passes = ({ checks }: Report): number =>
  checks.filter(({ outcome }) => outcome === "pass").length;

test.each(names)(
  "a registry with the choice %s is not accused, whatever its form",
  async (name) => {
    for (const seed of [1, 2]) {
      const report = await judge({ seed, choices: [name] });

      expect(accusing(report, choices[name].departsFrom)).toEqual([]);
      expect(passes(report)).toBeGreaterThanOrEqual(fewestPasses);
    }
  },
);

test.each(seeds)("a registry with the choices of seed %d is not accused", async (seed) => {
  const report = await judge(seed);

  const departsFrom = names.flatMap((name) => choices[name].departsFrom);
  expect(accusing(report, departsFrom)).toEqual([]);
  expect(passes(report)).toBeGreaterThanOrEqual(fewestPasses);
});
