import { readFileSync } from "node:fs";
import { join } from "node:path";
import { releasedSchemaVersions } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { withoutAnnotations } from "../scripts/generate/without-annotations.js";
import { root } from "../scripts/lib/root.js";
import { datedValidators } from "./helpers/dated-validators.js";

const read = (date: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, `spec/server-json/${date}.schema.json`), "utf8"));

/** What judges, and nothing that says which date it is. */
const judging = (date: string): unknown => ({ ...Object(withoutAnnotations(read(date))), $id: "" });

/** A schema with the names of members in the case of 2025-09-16. */
const inCamelCase = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema).replace(/"[a-z0-9]+(?:_[a-z0-9]+)+"/g, (name) =>
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ),
  );

test.each([...datedValidators.keys()])("%s is draft-07 with one definition at its root", (date) => {
  const { $schema, allOf } = read(date);

  expect($schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(allOf).toEqual([{ $ref: "#/definitions/ServerDetail" }]);
});

test("every released date has a schema that is named by its URL, and so has the draft", () => {
  const urls = releasedSchemaVersions.map(
    (date) => `https://static.modelcontextprotocol.io/schemas/${date}/server.schema.json`,
  );

  expect([...datedValidators.keys()]).toEqual([...releasedSchemaVersions, "draft"]);
  expect(releasedSchemaVersions.map((date) => read(date)["$id"])).toEqual(urls);
  expect(read("draft")["$id"]).toMatch(/\/server-json\/draft\/server\.schema\.json$/);
});

test("2025-09-16 is 2025-07-09 with other names of members", () => {
  expect(judging("2025-09-16")).toEqual(inCamelCase(judging("2025-07-09")));
  expect(judging("2025-09-16")).not.toEqual(judging("2025-07-09"));
});

test("2025-10-17 judges as 2025-10-11", () => {
  expect(judging("2025-10-17")).toEqual(judging("2025-10-11"));
});
