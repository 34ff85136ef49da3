import { asObject } from "../lib/is-object.js";
import { compareApis } from "./api/compare-apis.js";
import type { Change } from "./change.js";
import { checkedOperations } from "./checked-operations.js";
import { compareDocuments } from "./compare-documents.js";
import { compareRequirements } from "./compare-requirements.js";
import { compareRules } from "./compare-rules.js";
import { composedFields } from "./composed-fields.js";
import type { Difference } from "./difference.js";
import { type Effect, worse } from "./effects.js";
import { type GatheredDifference, gather } from "./gather.js";
import { inDocument } from "./in-document.js";
import { kinds } from "./kinds.js";
import { requirementsTouched } from "./requirements-touched.js";
import type { RequirementRecord, SpecificationState } from "./state/specification-state.js";

const order: readonly Effect[] = ["breaking", "additive", "editorial"];

/**
 * Every change between two specifications, the gravest first, then by place. Parts that one of them does
 * not hold are not compared.
 *
 * @param clientMethod how the SDK calls an operation
 */
export function diffSpecifications(
  before: SpecificationState,
  after: SpecificationState,
  clientMethod: (operation: string) => string,
): Change[] {
  const requirements = new Map(
    [before, after].flatMap((state) => rowsOf(state).map((row) => [row.id, row] as const)),
  );
  return gather(findDifferences(before, after))
    .map((difference) => toChange(difference, [...requirements.values()], clientMethod))
    .sort(
      (a, b) =>
        order.indexOf(a.effect) - order.indexOf(b.effect) ||
        compare(a.place, b.place) ||
        compare(a.kind, b.kind) ||
        compare(a.detail, b.detail),
    );
}

/** Requirement rows with every name of the fields that they speak of. */
function rowsOf({ requirements = [], openapi }: SpecificationState): RequirementRecord[] {
  const { schemas } = asObject(asObject(openapi)["components"]);
  return requirements.map((row) =>
    row.fields ? { ...row, fields: composedFields(row.fields, schemas) } : row,
  );
}

function findDifferences(before: SpecificationState, after: SpecificationState): Difference[] {
  const api = compareApis(before.openapi, after.openapi);
  const current = after.currentDocument;
  const isOneDocument = current !== undefined && current === before.currentDocument;
  return [
    ...(isOneDocument
      ? inDocument(api, current, [before.documents?.get(current), after.documents?.get(current)])
      : api),
    ...(before.documents && after.documents
      ? compareDocuments(before.documents, after.documents, checkedOperations(after.openapi))
      : []),
    ...(before.requirements && after.requirements
      ? compareRequirements(before.requirements, after.requirements)
      : []),
    ...(before.rules && after.rules ? compareRules(before.rules, after.rules) : []),
  ];
}

function toChange(
  { kind, place, detail, effects, subjects }: GatheredDifference,
  rows: readonly RequirementRecord[],
  clientMethod: (operation: string) => string,
): Change {
  const requirements = sorted(subjects.flatMap((subject) => requirementsTouched(subject, rows)));
  const touched = rows.filter(({ id }) => requirements.includes(id));
  const own = subjects.flatMap(({ operation }) => operation ?? []);
  // A rule, a requirement or a document is of the operations that its requirements name.
  const operations = sorted(own.length > 0 ? own : touched.flatMap((row) => row.operations ?? []));
  return {
    kind,
    title: kinds[kind].title,
    place,
    detail,
    effect: worse(effects.servers, effects.clients),
    ...effects,
    operations,
    methods: operations.map(clientMethod),
    requirements,
    checks: sorted(touched.flatMap(({ check }) => check ?? [])),
  };
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
