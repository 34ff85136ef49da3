import { expect, test } from "vitest";
import { allChecks, type Report, runConformance } from "../../src/index.js";
import type { Mutant, Oddity } from "./mutant.js";
import { soundRegistry } from "./sound.js";
import { validReport } from "./valid-report.js";

/** What decides about a generic registry; no oddity may fail one of them. */
const deciding = new Set(
  allChecks
    .filter(({ level, layer }) => level === "MUST" && layer === "generic")
    .map(({ id }) => id),
);

function accusing({ checks }: Report): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === "fail" || outcome === "blocked")
    .map(({ id }) => id);
}

function errorsOf({ checks }: Report): readonly unknown[] {
  return checks
    .filter(({ outcome }) => outcome === "error")
    .map(({ id, message }) => ({ id, message }));
}

async function judge(wrap: Mutant["wrap"]): Promise<Report> {
  return validReport(await runConformance({ target: { fetch: wrap(await soundRegistry()) } }));
}

/** Judges every mutant of an area: exactly the checks die that it names. */
export function testMutants(mutants: readonly Mutant[]): void {
  test.each(mutants)(
    "a registry that $name fails exactly the checks it should",
    async ({ wrap, kills }) => {
      const report = await judge(wrap);

      expect(accusing(report)).toEqual(kills);
      expect(errorsOf(report)).toEqual([]);
    },
  );
}

/** Judges every oddity of an area: nothing that decides accuses it. */
export function testOddities(oddities: readonly Oddity[]): void {
  test.each(oddities)(
    "a registry that $name fails nothing that decides",
    async ({ wrap, misses = [] }) => {
      const report = await judge(wrap);

      expect(accusing(report)).toEqual(misses);
      expect(misses.filter((id) => deciding.has(id))).toEqual([]);
      expect(errorsOf(report)).toEqual([]);
    },
  );
}
