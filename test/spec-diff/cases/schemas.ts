import { answering, taking } from "../made-up-specification.js";
import type { DiffCase } from "./diff-case.js";

/** The same change of a schema in what clients send and in what servers send. */
function bothWays(
  says: string,
  before: unknown,
  after: unknown,
  kind: string,
  [sent, answered]: readonly [string, string],
): DiffCase[] {
  return [
    {
      says: `${says}, in requests`,
      before: taking(before),
      after: taking(after),
      changes: [`${kind}: ${sent}`],
    },
    {
      says: `${says}, in answers`,
      before: answering(before),
      after: answering(after),
      changes: [`${kind}: ${answered}`],
    },
  ];
}

const narrower = ["additive / breaking", "breaking / additive"] as const;
const wider = ["breaking / additive", "additive / breaking"] as const;
const incompatible = ["breaking / breaking", "breaking / breaking"] as const;
const editorial = ["editorial / editorial", "editorial / editorial"] as const;

const text = { type: "string" };
const withMembers = (properties: object, rest: object = {}) => ({
  type: "object",
  properties,
  ...rest,
});
const empty = withMembers({});
const closed = { additionalProperties: false };
const a = withMembers({ a: text });
const owesA = withMembers({ a: text }, { required: ["a"] });

/** Keywords of JSON Schema. */
export const schemaCases: readonly DiffCase[] = [
  ...bothWays("a type less", { type: ["string", "null"] }, text, "type-narrowed", narrower),
  ...bothWays("a type more", text, { type: ["string", "null"] }, "type-widened", wider),
  ...bothWays(
    "numbers for integers",
    { type: "integer" },
    { type: "number" },
    "type-widened",
    wider,
  ),
  ...bothWays("another type", text, { type: "integer" }, "type-changed", incompatible),
  ...bothWays("a value more", { enum: ["a"] }, { enum: ["a", "b"] }, "values-added", wider),
  ...bothWays("a value less", { enum: ["a", "b"] }, { const: "a" }, "values-removed", narrower),
  ...bothWays(
    "an enumeration where there was none",
    {},
    { enum: ["a"] },
    "values-removed",
    narrower,
  ),
  ...bothWays("no enumeration any more", { enum: ["a"] }, {}, "values-added", wider),
  ...bothWays("a lower maximum", { maximum: 9 }, { maximum: 5 }, "limit-tightened", narrower),
  ...bothWays("a lower minimum", { minimum: 9 }, { minimum: 5 }, "limit-loosened", wider),
  ...bothWays("a first limit", {}, { maxLength: 5 }, "limit-tightened", narrower),
  ...bothWays("no limit any more", { minItems: 1 }, {}, "limit-loosened", wider),
  ...bothWays("items that may not repeat", {}, { uniqueItems: true }, "limit-tightened", narrower),
  ...bothWays("a first pattern", {}, { pattern: "a" }, "pattern-added", narrower),
  ...bothWays("no pattern any more", { pattern: "a" }, {}, "pattern-removed", wider),
  ...bothWays(
    "another pattern",
    { pattern: "a" },
    { pattern: "b" },
    "pattern-changed",
    incompatible,
  ),
  ...bothWays("a first format", {}, { format: "uri" }, "format-narrowed", narrower),
  ...bothWays("no format any more", { format: "uri" }, {}, "format-widened", wider),
  ...bothWays(
    "long for short integers",
    { format: "int32" },
    { format: "int64" },
    "format-widened",
    wider,
  ),
  ...bothWays(
    "another format",
    { format: "uri" },
    { format: "date" },
    "format-changed",
    incompatible,
  ),
  ...bothWays("a first default", {}, { default: 1 }, "default-added", [
    "breaking / additive",
    "breaking / additive",
  ]),
  ...bothWays("no default any more", { default: 1 }, {}, "default-removed", [
    "additive / breaking",
    "additive / breaking",
  ]),
  ...bothWays("another default", { default: 1 }, { default: 2 }, "default-changed", incompatible),
  ...bothWays(
    "a description",
    { description: "a" },
    { description: "b" },
    "text-changed",
    editorial,
  ),
  ...bothWays("an example", { examples: ["a"] }, { examples: ["b"] }, "example-changed", editorial),

  ...bothWays("an optional member more", empty, a, "member-added", [
    "additive / additive",
    "additive / additive",
  ]),
  ...bothWays("a required member more", empty, owesA, "required-member-added", narrower),
  ...bothWays(
    "an optional member more in a closed object",
    { ...empty, ...closed },
    { ...a, ...closed },
    "member-allowed",
    wider,
  ),
  ...bothWays(
    "a required member more in a closed object",
    { ...empty, ...closed },
    { ...owesA, ...closed },
    "required-member-allowed",
    incompatible,
  ),
  ...bothWays("a member less", owesA, empty, "member-removed", [
    "additive / breaking",
    "additive / breaking",
  ]),
  ...bothWays(
    "a member less in a closed object",
    { ...a, ...closed },
    { ...empty, ...closed },
    "member-forbidden",
    ["additive / breaking", "breaking / breaking"],
  ),
  ...bothWays("a member that becomes required", a, owesA, "member-required", narrower),
  ...bothWays("a member that becomes optional", owesA, a, "member-optional", wider),
  ...bothWays("an object that is closed", a, { ...a, ...closed }, "object-closed", narrower),
  ...bothWays("an object that is opened", { ...a, ...closed }, a, "object-opened", wider),

  ...bothWays(
    "an alternative more",
    { anyOf: [text] },
    { anyOf: [text, empty] },
    "alternative-added",
    wider,
  ),
  ...bothWays(
    "an alternative less",
    { oneOf: [empty, text] },
    { oneOf: [text] },
    "alternative-removed",
    narrower,
  ),
  ...bothWays(
    "a condition more",
    { allOf: [text] },
    { allOf: [text, { minLength: 1 }] },
    "constraint-added",
    narrower,
  ),
  ...bothWays(
    "a condition less",
    { allOf: [text, { minLength: 1 }] },
    { allOf: [text] },
    "constraint-removed",
    wider,
  ),
  ...bothWays(
    "a keyword that nobody judged",
    { not: text },
    { not: empty },
    "constraint-changed",
    incompatible,
  ),
  ...bothWays("nothing where all was allowed", {}, false, "constraint-added", narrower),
  ...bothWays("items of a schema", {}, { items: text }, "constraint-added", narrower),
  ...bothWays(
    "items by their place",
    { items: text },
    { items: [text] },
    "constraint-changed",
    incompatible,
  ),
  ...bothWays(
    "members by a pattern",
    empty,
    { ...empty, patternProperties: { "^x-": text } },
    "constraint-added",
    narrower,
  ),
  ...bothWays(
    "the inside of a member",
    { properties: { a: text } },
    { properties: { a: {} } },
    "type-widened",
    wider,
  ),
  ...bothWays("the inside of items", { items: text }, { items: {} }, "type-widened", wider),
  ...bothWays(
    "the inside of an alternative",
    { oneOf: [{ const: 1 }, { maxLength: 2 }] },
    { oneOf: [{ const: 1 }, { maxLength: 3 }] },
    "limit-loosened",
    wider,
  ),
];
