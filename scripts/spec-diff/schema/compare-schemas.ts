import { asObject, isObject, type JsonObject } from "../../lib/is-object.js";
import type { Difference, Subject } from "../difference.js";
import type { Direction } from "../effects.js";
import { besideReference, childOf, type Node, placeOf, resolved, targetOf } from "../node.js";
import { compareAnnotations } from "./compare-annotations.js";
import { branchKeywords, compareBranches } from "./compare-branches.js";
import { compareDefault } from "./compare-default.js";
import { compareFormat } from "./compare-format.js";
import { compareLimits } from "./compare-limits.js";
import { compareMembers } from "./compare-members.js";
import { compareOpenness } from "./compare-openness.js";
import { comparePattern } from "./compare-pattern.js";
import { comparePatternedMembers } from "./compare-patterned-members.js";
import { compareRest } from "./compare-rest.js";
import { compareTypes } from "./compare-types.js";
import { compareValues } from "./compare-values.js";
import { mergeAllOf } from "./merge-all-of.js";
import { pairBranches } from "./pair-branches.js";

const comparisons = [
  compareTypes,
  compareValues,
  compareLimits,
  comparePattern,
  compareFormat,
  compareDefault,
  compareMembers,
  comparePatternedMembers,
  compareOpenness,
  compareBranches,
  compareRest,
  compareAnnotations,
];

/** Where two schemas stand. */
export interface SchemaUse {
  /** Who sends the values; left out where values go both ways. */
  readonly direction?: Direction;
  readonly subject: Subject;
}

/** Every difference between two schemas and all that they refer to, each pair of schemas once. */
export function compareSchemas(
  before: Node,
  after: Node,
  use: SchemaUse,
  seen: Set<string> = new Set(),
): Difference[] {
  const pair = `${placeOf(before, before)} ${placeOf(after, after)} ${use.direction}`;
  if (seen.has(pair)) return [];
  seen.add(pair);

  const [wasTarget, isTarget] = [targetOf(before), targetOf(after)];
  if (wasTarget !== undefined && isTarget !== undefined)
    return [
      ...compareHere(
        { ...before, value: besideReference(before) },
        { ...after, value: besideReference(after) },
        use,
        seen,
      ),
      ...compareSchemas(wasTarget, isTarget, use, seen),
    ];
  return compareHere(resolved(before), resolved(after), use, seen);
}

function compareHere(before: Node, after: Node, use: SchemaUse, seen: Set<string>): Difference[] {
  // A schema that is composed on one side alone says the same as one that was written out.
  const isComposed = [before, after].map(({ value }) => "allOf" in asObject(value));
  const [was, is] =
    isComposed[0] === isComposed[1] ? [before, after] : [mergeAllOf(before), mergeAllOf(after)];
  const wasSchema = schemaOf(was.value);
  const isSchema = schemaOf(is.value);
  const findings = comparisons.flatMap((compare) => compare(wasSchema, isSchema));
  return [
    ...findings.map(({ kind, path, detail }): Difference => {
      const [left, right] = [descend(was, path), descend(is, path)];
      return {
        kind,
        place: placeOf(left, right),
        detail,
        ...(use.direction && { direction: use.direction }),
        subject: { ...use.subject, ...fieldOf(left, right) },
      };
    }),
    ...inner(was, is).flatMap(([left, right, direction]) =>
      compareSchemas(left, right, { ...use, ...(direction && { direction }) }, seen),
    ),
  ];
}

/** The pairs of schemas that stand in two schemas on both sides. */
function inner(was: Node, is: Node): [Node, Node, Direction | undefined][] {
  const paths: [string[], string[], Direction | undefined][] = [];
  const both = (path: string[], direction?: Direction): void => {
    paths.push([path, path, direction]);
  };
  for (const map of ["properties", "patternProperties"])
    for (const name of Object.keys(asObject(childOf(was, map).value)))
      if (name in asObject(childOf(is, map).value)) both([map, name]);
  for (const keyword of ["additionalProperties", "items", "propertyNames"]) both([keyword]);
  // An envelope is what an answer owes of a member whose content is a document.
  both(["x-envelope"], "response");
  for (const keyword of Object.keys(branchKeywords)) {
    const [left, right] = [childOf(was, keyword).value, childOf(is, keyword).value];
    if (Array.isArray(left) && Array.isArray(right))
      for (const [from, to] of pairBranches(left, right).pairs)
        paths.push([[keyword, String(from)], [keyword, String(to)], undefined]);
  }
  return paths
    .map(([left, right, direction]): [Node, Node, Direction | undefined] => [
      descend(was, left),
      descend(is, right),
      direction,
    ])
    .filter(([left, right]) => isObject(left.value) && isObject(right.value));
}

function descend(node: Node, path: readonly string[]): Node {
  return path.reduce((found, step, index) => {
    const child = childOf(found, step);
    return path[index - 1] === "properties" && found.field !== undefined
      ? { ...child, field: `${found.field}.${step}` }
      : child;
  }, node);
}

function fieldOf(before: Node, after: Node): { field?: string } {
  const { field } = after.value === undefined ? before : after;
  return field === undefined ? {} : { field };
}

/** A schema as an object; `false` allows nothing, and any other value that is no object everything. */
function schemaOf(value: unknown): JsonObject {
  return value === false ? { not: {} } : asObject(value);
}
