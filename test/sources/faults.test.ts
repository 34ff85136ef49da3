import { expect, test } from "vitest";
import { operationFaults } from "../../scripts/sources/operation-faults.js";
import { referenceFaults } from "../../scripts/sources/reference-faults.js";
import { schemaFaults } from "../../scripts/sources/schema-faults.js";
import { parseSource } from "../../scripts/sources/source-file.js";
import { vectorFaults } from "../../scripts/sources/vector-faults.js";

const yaml = (text: string, path = "made-up.yaml") => parseSource(path, text);
const draft7 = "http://json-schema.org/draft-07/schema#";

test("a reference may lead into its own file, into another one, and into one with a fault of its own", () => {
  const sources = new Map(
    [
      yaml("a: { $ref: '#/b' }\nb: { $ref: other.yaml#/c~1d }", "made-up.yaml"),
      yaml("c/d: { $ref: broken.yaml }", "other.yaml"),
    ].map((source) => [source.path, source]),
  );

  expect(referenceFaults(sources, (path) => path === "broken.yaml")).toEqual([]);
});

test("a reference that leads nowhere is told where it stands", () => {
  const source = yaml("a:\n  $ref: '#/b'\nc:\n  - $ref: ../other.yaml\n", "folder/made-up.yaml");

  expect(referenceFaults(new Map([[source.path, source]]), () => false)).toEqual([
    "folder/made-up.yaml:2: $ref #/b leads nowhere: folder/made-up.yaml has nothing at #/b; correct the pointer or add what it names",
    "folder/made-up.yaml:4: $ref ../other.yaml leads nowhere: there is no file other.yaml; correct the path or add the file",
  ]);
});

test("a member that is called $ref is no reference", () => {
  const source = yaml("properties:\n  $ref: { type: string }");

  expect(referenceFaults(new Map([[source.path, source]]), () => false)).toEqual([]);
});

test("an operation has an id, answers, and somebody who owes it", () => {
  expect(operationFaults([yaml("parameters: []\nget:\n  summary: Nothing else\n")])).toEqual([
    "made-up.yaml:2: GET has no operationId; give it one",
    "made-up.yaml:2: GET has no responses; declare its answers",
    "made-up.yaml:2: GET does not say who owes it; set x-layer to generic, official or optional",
  ]);
});

test("a schema is draft-07, and stands alone in strict mode", () => {
  expect(schemaFaults(yaml(`$schema: ${draft7}\ntype: string`))).toEqual([]);
  expect(
    schemaFaults(yaml("type: string\n$schema: https://json-schema.org/draft/2020-12/schema")),
  ).toEqual([`made-up.yaml:2: this is no draft-07 schema; name ${draft7}`]);
  expect(schemaFaults(yaml("- a"))).toEqual([
    "made-up.yaml:1: a JSON Schema is an object; write one",
  ]);
  expect(schemaFaults(yaml("type: string\nmaximumLength: 3"))).toEqual([
    'made-up.yaml:2: strict mode: unknown keyword: "maximumLength"; correct what it names or take it out',
  ]);
});

test("a schema may say what the vectors of its topic cover", () => {
  expect(schemaFaults(yaml("type: object\nx-covers: { operations: [ping] }"))).toEqual([]);
});

const schemas = {
  file: { required: ["vectors"] },
  vector: {
    properties: { description: {}, valid: { type: "boolean" } },
    additionalProperties: false,
  },
};

test("a vector keeps to its schema, each fault told at its own line", () => {
  const source = yaml(
    "vectors:\n  - description: one\n    valid: 1\n  - description: two\n    vaild: true\n",
  );

  expect(vectorFaults(source, schemas)).toEqual([
    "made-up.yaml:3: /vectors/0/valid must be boolean; correct the vector or the schema that it follows",
    'made-up.yaml:5: /vectors/1 must NOT have additional properties ("vaild"); correct the vector or the schema that it follows',
  ]);
});

test("two vectors do not have one description, and a topic has a schema", () => {
  const source = parseSource(
    "made-up.json",
    '{ "vectors": [\n{ "description": "one" },\n{ "description": "one" }\n] }',
  );

  expect(vectorFaults(source, { file: true, vector: undefined })).toEqual([
    "made-up.json:1: no schema says what the members of its vectors are; add made-up.schema.json",
    'made-up.json:3: "one" is there twice; say what is different about this one',
  ]);
});
