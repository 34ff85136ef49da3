import { asObject } from "../lib/is-object.js";
import { compareApis } from "./api/compare-apis.js";
import type { Change } from "./change.js";
import { checkedOperations } from "./checked-operations.js";
import { compareDocuments } from "./compare-documents.js";
import { compareRequirements } from "./compare-requirements.js";
import { compareRules } from "./compare-rules.js";
import { completeRows } from "./complete-rows.js";
import type { Difference, Subject } from "./difference.js";
import { type Effect, worse } from "./effects.js";
import { type GatheredDifference, gather } from "./gather.js";
import { holdersOf } from "./holders.js";
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
    [before, after].flatMap((state) => completeRows(state).map((row) => [row.id, row] as const)),
  );
  const schemas = [before, after].map(
    ({ openapi }) => asObject(asObject(openapi)["components"])["schemas"],
  );
  return gather(findDifferences(before, after))
    .map(({ subjects, ...difference }) => ({
      ...difference,
      subjects: subjects.flatMap((subject) => [subject, ...holdersOfSubject(subject, schemas)]),
    }))
    .map((difference) => toChange(difference, [...requirements.values()], clientMethod))
    .sort(
      (a, b) =>
        order.indexOf(a.effect) - order.indexOf(b.effect) ||
        compare(a.place, b.place) ||
        compare(a.kind, b.kind) ||
        compare(a.detail, b.detail),
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

/** A named schema as a whole is what its holders hold. */
function holdersOfSubject(subject: Subject, schemas: readonly unknown[]): Subject[] {
  const { field } = subject;
  if (field === undefined || field.includes(".")) return [];
  return schemas
    .flatMap((named) => holdersOf(named, field))
    .map((holder) => ({ ...subject, field: holder }));
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
