import { readFileSync } from "node:fs";
import { currentSchemaUrl, isAbsoluteUri, validateServerJson } from "@mcp-registry-kit/server-json";
import { createValidator } from "@mcp-registry-kit/types/server-json/2025-12-11";
import fc from "fast-check";
import { expect, test } from "vitest";
import { valueAt } from "../src/json-path.js";
import { dropEmptyMembers } from "../src/normalise/drop-empty-members.js";

const schemaFile = new URL("../../../spec/server-json/2025-12-11.schema.json", import.meta.url);
const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = createValidator({ uri: isAbsoluteUri });

const wrong = fc.constantFrom<unknown>(5, null, "", {}, [], true);

function object(members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const names = Object.entries(members).map(
    ([name, value]) =>
      [name, fc.oneof({ arbitrary: value, weight: 8 }, { arbitrary: wrong, weight: 1 })] as const,
  );
  const record = fc.record(Object.fromEntries(names), { requiredKeys: [] });
  return fc.oneof({ arbitrary: record, weight: 8 }, { arbitrary: wrong, weight: 1 });
}

const few = { maxLength: 2 };
const url = fc.constantFrom("https://example.com/", "ftp://x", "x");
const text = fc.constantFrom("x", "latest");
const input = { value: text, format: fc.constantFrom("string", "date"), isSecret: fc.boolean() };
const variables = fc.dictionary(text, object(input));
const keyValue = object({ ...input, name: text, variables });
const type = fc.constantFrom("stdio", "sse", "streamable-http", "http", "positional", "named");
const transport = object({ type, url, headers: fc.array(keyValue, few), variables });
const argument = object({ ...input, type, name: text, valueHint: text, variables });
const document = object({
  name: fc.constantFrom("com.example/x", "x"),
  description: text,
  version: text,
  repository: object({ url, source: text }),
  icons: fc.array(object({ src: url, sizes: fc.array(text, few), theme: text }), few),
  packages: fc.array(
    object({
      registryType: text,
      identifier: text,
      version: text,
      transport,
      runtimeArguments: fc.array(argument, few),
      packageArguments: fc.array(argument, few),
      environmentVariables: fc.array(keyValue, few),
    }),
    few,
  ),
  remotes: fc.array(transport, few),
}).map((members) => Object.assign({}, members, { $schema: currentSchemaUrl }));

const options = { schemaVersion: false, semantic: false };

test("a document gets schema issues exactly when the schema refuses it", () => {
  fc.assert(
    fc.property(document, (value) => {
      const accepted = validate(dropEmptyMembers(value));

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
        .map(({ reference }) => reference.slice(currentSchemaUrl.length + 1))
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
