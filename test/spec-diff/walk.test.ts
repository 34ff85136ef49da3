import { expect, test } from "vitest";
import { diffSpecifications } from "../../scripts/spec-diff/diff-specifications.js";
import type { SpecificationState } from "../../scripts/spec-diff/state/specification-state.js";
import { answering, holding, json, withOperation, withPaths } from "./made-up-specification.js";

const diff = (before: SpecificationState, after: SpecificationState) =>
  diffSpecifications(before, after, (operation) => `${operation}()`);

const shared = (maximum: number) =>
  withPaths(
    {
      "/a": { get: { operationId: "getA", responses: { "200": { content: json(reference) } } } },
      "/b": {
        post: {
          operationId: "postB",
          requestBody: { content: json(reference) },
          responses: {},
        },
      },
    },
    { components: { schemas: { Count: { maximum } } } },
  );
const reference = { $ref: "#/components/schemas/Count" };

test("a schema that many operations use changes once, and means what it means to each of them", () => {
  const [change, ...others] = diff(shared(9), shared(5));

  expect(others).toEqual([]);
  expect(change).toMatchObject({
    place: "#/components/schemas/Count/maximum",
    detail: "maximum 9 → 5",
    servers: "breaking",
    clients: "breaking",
    operations: ["getA", "postB"],
    methods: ["getA()", "postB()"],
  });
});

test("a schema that moves into a component and stays as it was has not changed", () => {
  const inline = withOperation({ responses: { "200": { content: json({ type: "string" }) } } });

  expect(diff(inline, answering({ type: "string" }))).toEqual([]);
  expect(diff(answering({ type: "string" }), inline)).toEqual([]);
});

test("a schema that is composed says the same as one that is written out", () => {
  const composed = answering({
    allOf: [
      { type: "object", properties: { a: { maximum: 9 } }, required: ["a"] },
      { properties: { b: {} }, required: ["b"] },
    ],
  });
  const plain = (maximum: number) =>
    answering({ type: "object", properties: { a: { maximum }, b: {} }, required: ["b", "a"] });

  expect(diff(composed, plain(9))).toEqual([]);
  expect(diff(plain(9), composed)).toEqual([]);
  expect(diff(composed, plain(5))).toMatchObject([{ kind: "limit-tightened" }]);
});

test("what cannot be written out is a condition that came", () => {
  const composed = answering({ minLength: 1, allOf: [{ minLength: 2 }] });

  expect(diff(answering({ minLength: 1 }), composed)).toMatchObject([{ kind: "constraint-added" }]);
});

test("what stands beside a reference is compared where it stands", () => {
  const beside = (description: string) =>
    answering({ properties: { a: { $ref: "#/components/schemas/Thing", description } } });

  expect(diff(beside("one"), beside("two")).map(({ place }) => place)).toEqual([
    "#/components/schemas/Thing/properties/a/description",
  ]);
});

test("an envelope is owed by the answer, whatever the document is", () => {
  const envelope = (required: string[]) =>
    answering({ "x-envelope": { properties: {}, required } });

  expect(diff(envelope([]), envelope(["name"]))).toMatchObject([
    { kind: "member-required", servers: "breaking", clients: "additive" },
    { kind: "extension-changed" },
  ]);
});

test("schemas that refer to themselves come to an end", () => {
  const tree = (type: string) =>
    answering({ type, properties: { child: { $ref: "#/components/schemas/Thing" } } });

  expect(diff(tree("object"), tree("array"))).toMatchObject([{ kind: "type-changed" }]);
});

test("references in a circle come to an end", () => {
  const circle = withOperation(
    { responses: { "200": { content: json({ $ref: "#/components/schemas/A" }) } } },
    {
      components: {
        schemas: {
          A: { $ref: "#/components/schemas/B" },
          B: { $ref: "#/components/schemas/A" },
        },
      },
    },
  );

  expect(diff(circle, circle)).toEqual([]);
  expect(diff(answering({}), circle)).toEqual([]);
});

test("a parameter is found by its name, wherever it stands in the list", () => {
  const limit = (maximum: number) => ({ name: "limit", in: "query", schema: { maximum } });
  const cursor = { name: "cursor", in: "query" };

  expect(
    diff(
      withOperation({ parameters: [limit(9), cursor] }),
      withOperation({ parameters: [cursor, limit(5)] }),
    ).map(({ place }) => place),
  ).toEqual(["#/paths/~1things/get/parameters/limit/schema/maximum"]);
});

test("what the path's operations share is part of each, and an operation's own stands for it", () => {
  const path = (shared: boolean) => ({
    ...(shared && { parameters: [{ name: "id", in: "path", required: true }] }),
    get: {
      operationId: "getA",
      responses: {},
      ...(!shared && { parameters: [{ name: "id", in: "path", required: true }] }),
    },
  });

  expect(diff(withPaths({ "/a": path(true) }), withPaths({ "/a": path(false) }))).toEqual([]);
});

test("a document's schema changes once, where it stands, though the API is bundled with it", () => {
  const state = (maxLength: number): SpecificationState => {
    const definitions = { Thing: { maxLength } };
    return {
      ...answering(definitions.Thing),
      documents: new Map([
        ["spec/made-up.json", { definitions, $ref: "#/definitions/Thing" }],
        [
          "spec/older.json",
          { definitions: { Thing: { maxLength: 1 } }, $ref: "#/definitions/Thing" },
        ],
      ]),
      currentDocument: "spec/made-up.json",
    };
  };

  expect(diff(state(9), state(5))).toMatchObject([
    { place: "spec/made-up.json#/definitions/Thing/maxLength", operations: ["listThings"] },
  ]);
});

test("the structural check of request bodies is about what clients send to the operations that name it", () => {
  const state = (maxLength: number) => ({
    ...withOperation({ requestBody: { "x-official-request": "server-json-request" } }),
    documents: new Map([["spec/schemas/server-json-request.yaml", { maxLength }]]),
  });

  expect(diff(state(9), state(5))).toMatchObject([
    { servers: "additive", clients: "breaking", operations: ["listThings"] },
  ]);
});

test("what one side does not hold is not compared", () => {
  expect(diff(holding({}), holding({ requirements: [{ id: "REQ-A-001" }], rules: [] }))).toEqual(
    [],
  );
});

test("the gravest changes come first, and then they stand by place", () => {
  const state = (parts: object) => withOperation({ parameters: [], ...parts });
  const after = state({
    deprecated: true,
    summary: "b",
    parameters: [
      { name: "b", in: "query" },
      { name: "a", in: "query" },
    ],
  });

  expect(diff(state({ summary: "a" }), after).map(({ effect, place }) => [effect, place])).toEqual([
    ["breaking", "#/paths/~1things/get/parameters/a"],
    ["breaking", "#/paths/~1things/get/parameters/b"],
    ["additive", "#/paths/~1things/get/deprecated"],
    ["editorial", "#/paths/~1things/get/summary"],
  ]);
});
