import Ajv from "ajv";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { root } from "../lib/root.js";
import type { JsonSchema } from "./bundle.js";

/** RFC 3339 with offset; the second may be 60. */
const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Compiles JSON Schemas ahead of time into one ES module without `eval` and without dependencies.
 * The module's function takes the reading of `format: uri` and returns the validators by name.
 */
export async function compileValidators(
  schemas: Readonly<Record<string, JsonSchema>>,
): Promise<string> {
  const ajv = new Ajv.default({
    strict: false,
    allErrors: true,
    validateFormats: true,
    formats: { uri: () => true, "date-time": dateTime, int64: true },
    code: { source: true, esm: false, lines: true, formats: _`formats` },
  });
  const ids: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const { $id, ...rest } = withoutAnnotations(schema) as JsonSchema;
    ajv.addSchema({ ...rest, $id: `${name}` });
    ids[name] = name;
  }
  const code = standaloneCode.default(ajv, ids);
  const factory = `
export function create(uri) {
  const formats = { uri, "date-time": ${dateTime}, int64: true };
  const exports = {};
  ${code.replace(/^"use strict";/, "")}
  return exports;
}`;
  const bundled = await build({
    stdin: { contents: factory, resolveDir: root, sourcefile: "validators.js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    legalComments: "none",
  });
  return bundled.outputFiles[0]?.text.replace(/export \{\s*create\s*\};?\s*$/, "").trimEnd() ?? "";
}

const annotations = new Set(["title", "description", "examples", "default"]);
const maps = new Set(["properties", "definitions", "patternProperties"]);

/** The schema without the keywords that judge nothing; `default` as the name of a member is kept. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-"))
      .map(([keyword, value]) => [
        keyword,
        maps.has(keyword)
          ? Object.fromEntries(
              Object.entries(value as object).map(([name, member]) => [
                name,
                withoutAnnotations(member),
              ]),
            )
          : keyword === "enum" || keyword === "const"
            ? value
            : withoutAnnotations(value),
      ]),
  );
}
