import { expect, test } from "vitest";
import { listKeywords, withoutKeyword } from "../scripts/lib/schema-keywords.js";

const schema = {
  $ref: "#/definitions/Name",
  definitions: {
    Name: {
      type: "object",
      required: ["a/b", "c"],
      properties: {
        "a/b": { type: "string", not: { const: "x" } },
        c: { anyOf: [{ enum: [1] }, { properties: { d: true }, required: ["d"] }] },
      },
      additionalProperties: { $ref: "#/definitions/Name" },
    },
  },
};

test("every keyword that a value can violate is listed, each required member apart", () => {
  expect(listKeywords(schema)).toEqual([
    "#/definitions/Name/type",
    "#/definitions/Name/required/0",
    "#/definitions/Name/required/1",
    "#/definitions/Name/properties/a~1b/type",
    "#/definitions/Name/properties/a~1b/not",
    "#/definitions/Name/properties/c/anyOf",
    "#/definitions/Name/properties/c/anyOf/0/enum",
    "#/definitions/Name/properties/c/anyOf/1/required/0",
  ]);
});

test("a closed object is a keyword too", () => {
  expect(listKeywords({ additionalProperties: false })).toEqual(["#/additionalProperties"]);
});

test("a keyword that nothing knows is a fault, not passed over", () => {
  expect(() => listKeywords({ properties: { a: { minItems: 1 } } })).toThrow(
    "#/properties/a/minItems",
  );
});

test("a keyword can be taken out of a copy", () => {
  expect(withoutKeyword(schema, "#/definitions/Name/required/0")["definitions"]).toMatchObject({
    Name: { required: ["c"] },
  });
  expect(
    listKeywords(withoutKeyword(schema, "#/definitions/Name/properties/a~1b/not")),
  ).not.toContain("#/definitions/Name/properties/a~1b/not");
  expect(schema.definitions.Name.required).toEqual(["a/b", "c"]);
});
