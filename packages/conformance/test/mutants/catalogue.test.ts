import { expect, test } from "vitest";
import { allChecks, type Report, runConformance } from "../../src/index.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";
import { validReport } from "../helpers/valid-report.js";
import { catalogueMutants } from "./catalogue.js";

function accusing({ checks }: Report): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === "fail" || outcome === "blocked" || outcome === "error")
    .map(({ id }) => id);
}

test.each(catalogueMutants)(
  "a registry that $name is found with the known catalogue, and not without",
  async ({ change, wrap = (sound) => sound, kills }) => {
    const fetch = wrap(await catalogueRegistry(change));

    const withCatalogue = await runConformance({
      target: { fetch },
      catalogue: true,
      only: ["catalogue.*"],
    });
    const without = await runConformance({ target: { fetch } });

    expect(accusing(validReport(withCatalogue))).toEqual(kills);
    expect(accusing(without)).toEqual([]);
  },
);

test("every check of the known catalogue is killed by a mutant", () => {
  const killed = new Set(catalogueMutants.flatMap(({ kills }) => kills));
  const checks = allChecks.filter(({ needs }) => needs?.catalogue === true);

  expect(checks.map(({ id }) => id).filter((id) => !killed.has(id))).toEqual([]);
});
