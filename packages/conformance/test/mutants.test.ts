import { expect, test } from "vitest";
import { allChecks, runConformance } from "../src/index.js";
import { referenceRegistry } from "./helpers/reference.js";
import { unseen } from "./helpers/unseen.js";
import { mutants } from "./mutants/index.js";
import { oddities } from "./oddities/index.js";

/** What a fault shows over HTTP alone; each has a test below `checks/`. */
const killedOverHttp = ["surface.dot-segments"];

test("the reference registry passes every check of what it offers", async () => {
  const report = await runConformance({ target: { fetch: await referenceRegistry() } });

  const others = report.checks.filter(({ outcome }) => outcome !== "pass");
  expect(Object.fromEntries(others.map(({ id, outcome }) => [id, outcome]))).toEqual(unseen);
});

test("every check is killed by a mutant", () => {
  const killed = new Set([
    ...killedOverHttp,
    ...mutants.flatMap(({ kills }) => kills),
    ...oddities.flatMap(({ misses = [] }) => misses),
  ]);

  // Those of the known catalogue have mutants of their own, on a registry that holds it.
  const checks = allChecks.filter(({ needs }) => needs?.catalogue === undefined);
  expect(checks.map(({ id }) => id).filter((id) => !killed.has(id))).toEqual([]);
});

test("mutants and oddities are told apart by their names", () => {
  const names = [...mutants, ...oddities].map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
});
