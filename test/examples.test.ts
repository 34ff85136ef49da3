import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isParsableUri, validateServerJson } from "@mcp-registry-kit/server-json";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/lib/root.js";
import {
  createJudge,
  findBare,
  isRecord,
  readExamples,
  resolve,
} from "./helpers/openapi-examples.js";

const document = JSON.parse(readFileSync(join(root, "spec/dist/openapi.json"), "utf8"));
const examples = readExamples(document);
const judge = createJudge(document);

/** The server.json documents in a body: the body itself, that of a row, those of a list. */
function documentsIn(body: unknown): unknown[] {
  if (!isRecord(body)) return [];
  if ("$schema" in body) return [body];
  const rows = Array.isArray(body["servers"]) ? body["servers"] : [body];
  return rows.flatMap((row: unknown) => (isRecord(row) && "server" in row ? [row["server"]] : []));
}

/** Request bodies, with the name of their structural check and their examples. */
const requests = Object.values<Record<string, Record<string, unknown>>>(document.paths)
  .flatMap((item) => Object.values(item))
  .filter((operation) => operation["requestBody"] !== undefined)
  .map(({ operationId, requestBody }) => {
    const body = resolve(document, requestBody) as Record<string, unknown>;
    const values = readExamples(document, body).map(({ value }) => value);
    return { operationId, check: body["x-official-request"], values };
  });

test.each(examples.map((example) => [example.pointer, example] as const))(
  "the example %s fits its schema",
  (_, example) => {
    expect(judge(example)).toBeNull();
  },
);

test("an example that breaks its schema is noticed, wherever it stands", () => {
  const spoiled = examples.map((example) => ({ ...example, value: null }));

  expect(spoiled.filter((example) => judge(example) === null)).toEqual([]);
});

test("every body, asked for or answered, comes with an example", () => {
  expect(findBare(document)).toEqual([]);
});

test.each(
  examples.flatMap(({ pointer, value }) =>
    documentsIn(value).map((content, index) => [`${pointer}, ${index}`, content] as const),
  ),
)("the document in %s has no issue", (_, content) => {
  expect(validateServerJson(content)).toMatchObject({ valid: true, issues: [] });
});

test.each(requests)("the official registry takes the examples of $operationId", (request) => {
  const schema = parse(readFileSync(join(root, `spec/schemas/${request.check}.yaml`), "utf8"));
  const ajv = new Ajv.default({ strict: true, allowUnionTypes: true, strictTypes: false });
  ajv.addFormat("uri", isParsableUri);
  const isAccepted = ajv.compile(schema);

  expect(request.values.length).toBeGreaterThan(0);
  for (const value of request.values)
    expect(isAccepted(value), JSON.stringify(isAccepted.errors)).toBe(true);
});
