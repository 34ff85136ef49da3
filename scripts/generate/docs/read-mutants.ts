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

/** Every mutant and every oddity that the suite is tried on, those of the known catalogue apart. */
export interface TriedRegistries {
  readonly mutants: readonly MutantRow[];
  readonly oddities: readonly OddityRow[];
  readonly catalogueMutants: readonly MutantRow[];
  readonly catalogueOddities: readonly OddityRow[];
}

/** Reads them from the tests. */
export async function readMutants(artefacts: readonly Artefact[]): Promise<TriedRegistries> {
  const read = async (file: string): Promise<Readonly<Record<string, unknown>>> =>
    importFresh(`packages/conformance/test/${file}.ts`, artefacts);
  return {
    ...(await read("mutants/index")),
    ...(await read("oddities/index")),
    ...(await read("mutants/catalogue")),
    ...(await read("oddities/catalogue")),
  } as unknown as TriedRegistries;
}
