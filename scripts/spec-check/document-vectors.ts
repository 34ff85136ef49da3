import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAbsoluteUri } from "@mcp-registry-kit/server-json";
import Ajv, { type ErrorObject } from "ajv";
import { dottedPath, pointerSegments } from "../../packages/server-json/src/json-path.js";
import { dropEmptyMembers } from "../../packages/server-json/src/normalise/drop-empty-members.js";
import type { JsonSchema } from "../generate/bundle.js";
import { differingPlaces } from "../lib/differing-places.js";
import type { Finding } from "../lib/finding.js";
import { root } from "../lib/root.js";
import { readRules } from "../lib/rules.js";
import { listKeywords, withoutKeyword } from "../lib/schema-keywords.js";
import { vectorsFolder } from "../lib/vectors.js";

interface Issue {
  readonly type: string;
  readonly path: string;
  readonly reference?: string;
}
interface DocumentVector {
  readonly description: string;
  readonly violates?: readonly string[];
  readonly twin?: string;
  readonly document: unknown;
  readonly expected: { readonly valid: boolean; readonly issues: readonly Issue[] };
}

const folder = `${vectorsFolder}/server-json`;
const topics = [
  "documents",
  "names-and-versions",
  "repositories",
  "websites-and-icons",
  "packages",
  "transports",
  "remotes",
  "arguments",
  "inputs",
];
const schemaFile = "spec/server-json/2025-12-11.schema.json";
const schema: JsonSchema = readJson(schemaFile);
const containers = ["anyOf", "allOf", "$ref"];

/**
 * The vectors of documents: every keyword of the current schema and every rule is violated by one, and each
 * of these has a valid twin that differs in one place.
 */
export async function checkDocumentVectors(): Promise<Finding> {
  const vectors = topics.flatMap((topic) => readTopic(topic).vectors);
  const byDescription = new Map(vectors.map((vector) => [vector.description, vector]));
  const keywords = listKeywords(schema);
  const codes = readRules()
    .rules.filter(({ reachableBy }) => reachableBy !== "nothing")
    .map(({ code }) => code);
  const known = new Set([...keywords, ...codes]);
  const violated = new Set(vectors.flatMap(({ violates = [] }) => violates));
  const faults = [
    ...unlikeSchemas(),
    ...repeated(vectors),
    ...vectors.flatMap((vector) =>
      [
        ...checkVector(vector, known),
        ...checkSchemaPaths(vector),
        ...checkTwin(vector, byDescription),
      ].map((fault) => `"${vector.description}" ${fault}`),
    ),
    ...[...known].filter((one) => !violated.has(one)).map((one) => `no vector violates ${one}`),
  ];
  return {
    summary: `vectors of documents: ${vectors.length}, ${vectors.filter(({ twin }) => twin).length} with a valid twin; ${keywords.length} keywords of the schema and ${codes.length} rules, each violated`,
    faults: faults.map((fault) => `${folder}: ${fault}`),
  };
}

function readJson(file: string) {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

function readTopic(topic: string): { readonly vectors: readonly DocumentVector[] } {
  return readJson(`${folder}/${topic}.json`);
}

function unlikeSchemas(): string[] {
  const [first, ...others] = topics.map((topic) => {
    const { title, "x-covers": _, ...rest } = readJson(`${folder}/${topic}.schema.json`);
    return { topic, title, text: JSON.stringify(rest) };
  });
  return others
    .filter(({ text }) => text !== first?.text)
    .map(({ topic }) => `${topic}.schema.json differs from ${first?.topic}.schema.json`);
}

function repeated(vectors: readonly DocumentVector[]): string[] {
  const descriptions = new Set<string>();
  const documents = new Map<string, string>();
  const faults: string[] = [];
  for (const { description, document } of vectors) {
    if (descriptions.has(description)) faults.push(`"${description}" is there twice`);
    descriptions.add(description);
    const text = JSON.stringify(document);
    const other = documents.get(text);
    if (other !== undefined) faults.push(`"${description}" has the document of "${other}"`);
    documents.set(text, description);
  }
  return faults;
}

function checkVector(
  { violates = [], document, expected: { issues } }: DocumentVector,
  known: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  if (issues.length > 0 && violates.length === 0) faults.push("does not say what it violates");
  for (const one of violates) {
    if (!known.has(one)) faults.push(`violates ${one}, which is no keyword and no rule`);
    else if (one.startsWith("#") ? !fails(document, one) : !hasCode(issues, one))
      faults.push(`does not violate ${one}`);
  }
  return faults;
}

function hasCode(issues: readonly Issue[], code: string): boolean {
  return issues.some(({ reference }) => reference === code);
}

/** Whether a keyword is among those that a document violates: without it, fewer are. */
function fails(document: unknown, pointer: string): boolean {
  const all = errorsOf(document).map(errorKey);
  const left = errorsOf(document, pointer).map(errorKey);
  return all.some((key) => count(left, key) < count(all, key));
}

function errorKey({ instancePath, keyword, params }: ErrorObject): string {
  return JSON.stringify([instancePath, keyword, params]);
}

function count(keys: readonly string[], key: string): number {
  return keys.filter((other) => other === key).length;
}

const validators = new Map<string, ReturnType<Ajv.Ajv["compile"]>>();

function errorsOf(document: unknown, without = ""): readonly ErrorObject[] {
  const validator =
    validators.get(without) ??
    new Ajv.default({ strict: false, allErrors: true, formats: { uri: isAbsoluteUri } }).compile(
      without === "" ? schema : withoutKeyword(schema, without),
    );
  validators.set(without, validator);
  return validator(dropEmptyMembers(document)) ? [] : (validator.errors ?? []);
}

/** The expected paths are those of the leaves of all branches, as the official registry walks them. */
function checkSchemaPaths({ document, expected: { issues } }: DocumentVector): string[] {
  if (
    issues.some(({ type, path }) => type === "json" || (type !== "semantic" && path === "schema"))
  )
    return [];
  if (hasCode(issues, "schema-field-required")) return [];
  const leaves = errorsOf(document).filter(({ keyword }) => !containers.includes(keyword));
  const found = new Set(
    leaves.map(({ instancePath }) => dottedPath(pointerSegments(instancePath))),
  );
  const expected = issues.filter(({ reference }) => reference === undefined);
  const paths = new Set(expected.map(({ path }) => path));
  return [
    ...[...found].filter((path) => !paths.has(path)).map((path) => `lacks an issue at "${path}"`),
    ...[...paths].filter((path) => !found.has(path)).map((path) => `has no issue at "${path}"`),
    ...(paths.size < expected.length ? ["names a path of the schema twice"] : []),
  ];
}

function checkTwin(
  { violates = [], twin, document }: DocumentVector,
  byDescription: ReadonlyMap<string, DocumentVector>,
): string[] {
  if (twin === undefined) return [];
  const other = byDescription.get(twin);
  if (other === undefined) return [`has no twin: "${twin}" is not there`];
  const places = differingPlaces(document, other.document);
  return [
    ...(other.expected.valid && other.expected.issues.length === 0
      ? []
      : [`has the twin "${twin}", which is not valid without an issue`]),
    ...(places.length === 1
      ? []
      : [`differs from its twin in ${places.length} places: ${places.join(" ")}`]),
    ...violates
      .filter((one) => one.startsWith("#") && errorsOf(other.document).length > 0)
      .map((one) => `has a twin that violates ${one} too`),
  ];
}
