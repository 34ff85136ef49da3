import Ajv from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { repository } from "../lib/root.js";
import type { JsonSchema } from "./bundle.js";
import { withoutAnnotations } from "./without-annotations.js";

/** RFC 3339 with offset; the second may be 60. */
const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Compiles a JSON Schema ahead of time into a module's code without `eval` and without dependencies: a
 * function `create` that takes the readings of `format: uri` and of patterns, and gives the validator.
 */
export async function compileValidatorFactory(schema: JsonSchema): Promise<string> {
  const { $id, ...rest } = schema;
  const validator = compile({ ...rest, $id: "document" }, { document: "document" }, "cjs");
  const code = await bundle(`
export function create(uri, pattern = (source) => new RegExp(source, "u")) {
  ${formats("uri")}
  const exports = {};
  ${validator.replace(/new RegExp\((".*?"), "u"\)/g, "pattern($1)")}
  return exports.document;
}`);
  return code.replace(/export \{\s*create\s*\};?\s*$/, "").trimEnd();
}

/**
 * Compiles definitions ahead of time into a module's code, each named one into a constant of its own, so
 * that a bundler leaves out those that nobody imports. `format: uri` judges nothing.
 */
export async function compileValidators(
  definitions: Readonly<Record<string, JsonSchema>>,
  names: readonly string[],
): Promise<string> {
  const places = Object.fromEntries(names.map((name) => [name, `api#/definitions/${name}`]));
  const code = await bundle(
    `${formats("() => true")}\n${compile({ $id: "api", definitions }, places, "esm")}`,
  );
  return code.replace(/export \{[^}]*\};?\s*$/, "").trimEnd();
}

function formats(uri: string): string {
  return `const formats = { uri: ${uri}, "date-time": ${dateTime}, int64: true };`;
}

function compile(
  schema: JsonSchema,
  places: Readonly<Record<string, string>>,
  form: "cjs" | "esm",
): string {
  const ajv = new Ajv.default({
    strict: false,
    allErrors: true,
    validateFormats: true,
    formats: { uri: () => true, "date-time": dateTime, int64: true },
    code: { source: true, esm: form === "esm", lines: true, formats: _`formats` },
  });
  ajv.addSchema(withoutAnnotations(schema) as JsonSchema);
  const code = standaloneCode.default(ajv, { ...places }).replace(/^"use strict";/, "");
  return gathering(withoutUnusedSchemas(code));
}

/**
 * Compiled code that gathers findings in one list. ajv copies all that it has at each part of a value
 * that has some, which takes hours where a hostile document of a mebibyte has a fault in every part.
 */
function gathering(code: string): string {
  const gathered = code.replace(/\bvErrors\.concat\((\w+\.errors)\)/g, "gather(vErrors, $1)");
  return `const gather = (errors, more) => { for (const error of more) errors.push(error); return errors; };
${gathered}`;
}

/** Compiled code without the copies of schemas that ajv leaves in it and nothing reads. */
function withoutUnusedSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*;$/gm, (line, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length === 2 ? "" : line,
  );
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repository, sourcefile: "validators.js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    legalComments: "none",
  });
  return outputFiles[0]?.text ?? "";
}
