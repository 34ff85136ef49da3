import type { Artefact } from "../artefacts.js";
import { importFresh } from "./import-fresh.js";

/** A registry with one fault, and what fails on it. */
export interface MutantRow {
  readonly name: string;
  readonly kills: readonly string[];
}

/** A registry with a legal habit, and what else fails on it: a SHOULD, or a check of another layer. */
export interface OddityRow {
  readonly name: string;
  readonly misses?: readonly string[];
}

/** Every mutant and every oddity that the suite is tried on. */
export async function readMutants(
  artefacts: readonly Artefact[],
): Promise<{ readonly mutants: readonly MutantRow[]; readonly oddities: readonly OddityRow[] }> {
  const tests = "packages/conformance/test";
  const { mutants } = await importFresh(`${tests}/mutants/index.ts`, artefacts);
  const { oddities } = await importFresh(`${tests}/oddities/index.ts`, artefacts);
  return {
    mutants: mutants as readonly MutantRow[],
    oddities: oddities as readonly OddityRow[],
  };
}
