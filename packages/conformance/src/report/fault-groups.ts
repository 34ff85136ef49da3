import type { DataFault } from "../engine/documents.js";

/** One document that breaks a rule, and where. */
interface FaultExample {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly message: string;
}

/** A rule of documents and those that break it. */
export interface FaultGroup {
  /** Code of the rule, or the place in the schema. */
  readonly reference: string;
  /** Number of documents that break it. */
  readonly documents: number;
  /** One for each time a document breaks it, in the order of the report. */
  readonly examples: readonly FaultExample[];
}

/** Data faults by the rule they break, the most frequent rule first. */
export function groupFaults(faults: readonly DataFault[]): readonly FaultGroup[] {
  const groups = new Map<string, { documents: Set<DataFault>; examples: FaultExample[] }>();
  for (const fault of faults)
    for (const { reference, path, message } of fault.issues) {
      const group = groups.get(reference) ?? { documents: new Set(), examples: [] };
      groups.set(reference, group);
      group.documents.add(fault);
      group.examples.push({ name: fault.name, version: fault.version, path, message });
    }
  return [...groups]
    .map(([reference, { documents, examples }]) => ({
      reference,
      documents: documents.size,
      examples,
    }))
    .sort((a, b) => b.documents - a.documents || (a.reference < b.reference ? -1 : 1));
}

/** The rule of a group for people; a place in a schema is told by the schema's date and the place. */
export function ruleOf(reference: string): string {
  const [, date, place] =
    /\/schemas\/([^/]+)\/server\.schema\.json#\/(?:definitions\/)?(.+)$/.exec(reference) ?? [];
  return date === undefined || place === undefined ? reference : `schema ${date}: ${place}`;
}
