import type { Artefact } from "../artefacts.js";
import { importFresh } from "./import-fresh.js";

/** A conformance check as its declaration says it. */
export interface CheckRow {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly layer: string;
  readonly requirements: readonly string[];
  readonly breaks?: string;
}

/** Every check of the suite, sorted by id. */
export async function readChecks(artefacts: readonly Artefact[]): Promise<readonly CheckRow[]> {
  const { allChecks } = await importFresh("packages/conformance/src/checks/index.ts", artefacts);
  return allChecks as readonly CheckRow[];
}
