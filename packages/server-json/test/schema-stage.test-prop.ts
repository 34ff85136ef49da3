import { readFileSync } from "node:fs";
import {
  isAbsoluteUri,
  releasedSchemaVersions,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueAt } from "../src/json-path.js";
import { dropEmptyMembers } from "../src/normalise/drop-empty-members.js";
import { releasedSchemas } from "../src/released-schemas.js";
import { schemaUrl } from "../src/schema-version.js";
import { arbitraryDocument } from "./helpers/arbitrary-document.js";
import { inSnakeCase } from "./helpers/in-snake-case.js";

const options = { schemaVersion: false, semantic: false };

describe.each(releasedSchemaVersions)("%s", (version) => {
  const $schema = schemaUrl(version);
  const document = arbitraryDocument.map((members) =>
    Object.assign({}, version === "2025-07-09" ? inSnakeCase(members) : members, { $schema }),
  );
  const file = new URL(`../../../spec/server-json/${version}.schema.json`, import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const validate = releasedSchemas
    .find((each) => each.version === version)
    ?.create({ uri: isAbsoluteUri });

  test("a document gets schema issues exactly when the schema refuses it", () => {
    fc.assert(
      fc.property(document, (value) => {
        const accepted = validate?.(dropEmptyMembers(value));

        expect(validateServerJson(value, options).valid).toBe(accepted);
      }),
      { numRuns: 1000 },
    );
  });

  test("every schema issue refers to a keyword of the schema", () => {
    fc.assert(
      fc.property(document, (value) => {
        const { issues } = validateServerJson(value, options);

        const lost = issues
          .map(({ reference }) => reference.slice($schema.length + 1))
          .filter((pointer) => valueAt(schema, pointer) === undefined);
        expect(lost).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no schema issue is reported twice", () => {
    fc.assert(
      fc.property(document, (value) => {
        const { issues } = validateServerJson(value, options);

        const distinct = new Set(issues.map((issue) => JSON.stringify(issue)));
        expect(issues.length).toBe(distinct.size);
      }),
    );
  });
});
