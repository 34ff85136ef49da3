import { expect, test } from "vitest";
import { diffSpecifications } from "../../scripts/spec-diff/diff-specifications.js";
import { requirementsTouched } from "../../scripts/spec-diff/requirements-touched.js";
import type { SpecificationState } from "../../scripts/spec-diff/state/specification-state.js";
import { answering, holding, json, withOperation } from "./made-up-specification.js";

const rows = [
  { id: "REQ-A-001", operations: ["listThings"] },
  { id: "REQ-A-002", operations: ["listThings"], statuses: ["422"] },
  { id: "REQ-A-003", operations: ["listThings"], parameters: ["limit"] },
  { id: "REQ-A-004", fields: ["ThingList.metadata"] },
  { id: "REQ-A-005", fields: ["ThingList.metadata.nextCursor"] },
  { id: "REQ-A-006", rules: ["made-up"] },
  { id: "REQ-A-007", operations: ["getThing"], parameters: ["limit"] },
  { id: "REQ-A-008" },
];

test.each([
  ["an operation, all that name it", { operation: "listThings" }, ["001", "002", "003"]],
  ["a status, those that name it", { operation: "listThings", status: "422" }, ["002"]],
  ["a parameter, those of the operation", { operation: "listThings", parameter: "limit" }, ["003"]],
  [
    "a field, those of what holds it too",
    { field: "ThingList.metadata.nextCursor" },
    ["004", "005"],
  ],
  ["a field, those of what is in it too", { field: "ThingList.metadata" }, ["004", "005"]],
  ["a field, none of its neighbours", { field: "ThingList.metadata.next" }, ["004"]],
  ["a field rather than its answer", { operation: "listThings", status: "200", field: "X" }, []],
  ["a rule, those that rest on it", { rule: "made-up" }, ["006"]],
  ["a requirement, itself alone", { requirement: "REQ-A-008" }, ["008"]],
  ["nothing, none", {}, []],
])("touched by %s", (_, subject, ids) => {
  expect(requirementsTouched(subject, rows)).toEqual(ids.map((id) => `REQ-A-${id}`));
});

test("a change names the requirements of its field, the checks that judge them, and the client's methods", () => {
  const requirements = [
    { id: "REQ-A-002", fields: ["Thing.name"], check: ["a.second", "a.first"] },
    { id: "REQ-A-001", fields: ["Thing.name"], check: ["a.first"] },
    { id: "REQ-A-003", fields: ["Thing.other"], check: ["a.third"] },
  ];
  const state = (properties: object) => ({ ...answering({ properties }), requirements });

  expect(
    diffSpecifications(state({ name: {} }), state({}), (operation) => `${operation}()`),
  ).toMatchObject([
    {
      kind: "member-removed",
      operations: ["listThings"],
      methods: ["listThings()"],
      requirements: ["REQ-A-001", "REQ-A-002"],
      checks: ["a.first", "a.second"],
    },
  ]);
});

test("a rule is of the operations that its requirements name", () => {
  const requirements = [{ id: "REQ-A-001", rules: ["made-up"], operations: ["publishServer"] }];
  const state = (severity: string) =>
    holding({ requirements, rules: [{ code: "made-up", severity }] });

  expect(
    diffSpecifications(state("warning"), state("error"), (operation) => `${operation}()`),
  ).toMatchObject([{ operations: ["publishServer"], methods: ["publishServer()"] }]);
});

test("a rule that names its requirement touches it, where the requirement does not name the rule", () => {
  const state = (severity: string) =>
    holding({
      requirements: [{ id: "REQ-A-001", check: ["a.first"] }, { id: "REQ-A-002" }],
      rules: [{ code: "made-up", severity, requirement: "REQ-A-001" }],
    });

  expect(
    diffSpecifications(state("warning"), state("error"), (operation) => operation),
  ).toMatchObject([{ requirements: ["REQ-A-001"], checks: ["a.first"] }]);
});

test("a field that a schema has of another one touches who names it by either", () => {
  const state = (maximum: number): SpecificationState => ({
    ...withOperation(
      { responses: { "200": { content: json({ $ref: "#/components/schemas/Thing" }) } } },
      {
        components: {
          schemas: {
            Thing: { allOf: [{ $ref: "#/components/schemas/Named" }], properties: {} },
            Named: { properties: { size: { maximum } } },
          },
        },
      },
    ),
    requirements: [{ id: "REQ-A-001", fields: ["Thing.size"] }],
  });

  expect(diffSpecifications(state(9), state(5), (operation) => operation)).toMatchObject([
    { place: "#/components/schemas/Named/properties/size/maximum", requirements: ["REQ-A-001"] },
  ]);
});

test("a named schema as a whole touches who names a field that holds it", () => {
  const state = (values: string[]): SpecificationState => ({
    ...withOperation(
      { responses: { "200": { content: json({ $ref: "#/components/schemas/Thing" }) } } },
      {
        components: {
          schemas: {
            Thing: { properties: { colour: { $ref: "#/components/schemas/Colour" }, size: {} } },
            Colour: { enum: values },
          },
        },
      },
    ),
    requirements: [
      { id: "REQ-A-001", fields: ["Thing.colour"] },
      { id: "REQ-A-002", fields: ["Thing.size"] },
    ],
  });

  expect(
    diffSpecifications(state(["red"]), state(["red", "blue"]), (operation) => operation),
  ).toMatchObject([{ place: "#/components/schemas/Colour/enum", requirements: ["REQ-A-001"] }]);
});
