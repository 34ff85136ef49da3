import {
  currentSchemaUrl,
  parseServerJson,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

const sound = {
  $schema: currentSchemaUrl,
  name: "com.example.clock/time",
  description: "Tells the time",
  version: "1.0.0",
};

test("a sound document comes back as it is, without an issue", () => {
  const { document, result } = parseServerJson(JSON.stringify(sound, null, 2));

  expect(document).toEqual(sound);
  expect(result).toEqual({ valid: true, schemaVersion: "2025-12-11", issues: [] });
});

test("issues of the document stand where the author finds them", () => {
  const text = `{
  "$schema": "${currentSchemaUrl}",
  "name": "com.example.clock/time",
  "description": "Tells the time",
  "version": "latest",
  "packages": [
    {
      "registryType": "npm",
      "identifier": "@example/clock",
      "version": "1.0.0",
      "transport": { "type": "stdio", "url": "https://clock.example.com" }
    },
    {
      "identifier": "@example/clock",
      "transport": {
        "type": "sse"
      }
    }
  ]
}`;

  const places = parseServerJson(text).result.issues.map(
    ({ path, line, column }) => `${line}:${column} ${path}`,
  );

  expect(places).toContain("5:14 version");
  expect(places).toContain("11:46 packages[0].transport.url");
  expect(places).toContain("13:5 packages[1]");
  expect(places).toContain("15:7 packages[1].transport");
});

test("columns count behind a byte-order mark and wide characters as editors do", () => {
  const { issues } = parseServerJson(`\uFEFF{"title": "😀", "version": "latest"}`).result;

  expect(issues.find(({ path }) => path === "version")).toMatchObject({ line: 1, column: 29 });
});

test("what only a mistake of the syntax makes missing is not reported as missing", () => {
  const { issues } = parseServerJson(`{"$schema": "${currentSchemaUrl}", "name: "x"}`).result;

  expect(issues.filter(({ type }) => type !== "json")).toEqual([]);
});

test("a rule that is broken is reported beside a mistake of the syntax", () => {
  const text = JSON.stringify({ ...sound, version: "latest" }).replace("}", ",}");

  const { issues, valid } = parseServerJson(text).result;

  expect(issues.map(({ reference }) => reference)).toEqual([
    "json-trailing-comma",
    "reserved-version-string",
  ]);
  expect(valid).toBe(false);
});

test("a text of a mebibyte is refused before it is read", () => {
  const { document, result } = parseServerJson(`{"a": "${"x".repeat(1_048_576)}"}`);

  expect(document).toBeUndefined();
  expect(result.issues.map(({ reference }) => reference)).toEqual(["json-too-large"]);
});

test.each([
  ["arrays", "[".repeat(10_000) + "]".repeat(10_000)],
  ["objects", '{"a":'.repeat(10_000)],
])("%s nested 10,000 deep are refused at the level that is too deep", (_, text) => {
  const { result } = parseServerJson(text);

  expect(result.issues).toMatchObject([{ reference: "json-too-deep", type: "json", line: 1 }]);
});

test("brackets inside texts do not count as levels", () => {
  const text = JSON.stringify({ ...sound, title: "[".repeat(100), description: '"[{'.repeat(9) });

  expect(parseServerJson(text).result.issues).toEqual([]);
});

test("a member called __proto__ is a member like others", () => {
  const { document } = parseServerJson('{"__proto__": {"name": "x"}, "a": 1,}');

  expect(Object.keys(document as object)).toEqual(["__proto__", "a"]);
  expect((document as { name?: unknown }).name).toBeUndefined();
});

test("options hold as they do for a value", () => {
  const text = JSON.stringify({ ...sound, version: "latest" });

  expect(parseServerJson(text, { semantic: false }).result).toEqual(
    validateServerJson(JSON.parse(text), { semantic: false }),
  );
});
