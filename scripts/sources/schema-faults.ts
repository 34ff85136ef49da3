import Ajv from "ajv";
import addFormats from "ajv-formats";
import { findMembers } from "./find-members.js";
import { readPointer } from "./json-pointer.js";
import { faultAt, oneLine, type SourceFile } from "./source-file.js";

const draft7 = "http://json-schema.org/draft-07/schema#";
// One for all schemas: each is taken out again, so that none can lean on another.
const ajv = addFormats.default(
  new Ajv.default({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    logger: false,
  }),
);
// Says which parts of the specification the vectors of a topic touch.
ajv.addKeyword("x-covers");

/** One line for each fault of a JSON Schema: draft-07 by its meta-schema, strict, in need of no other file. */
export function schemaFaults(source: SourceFile): string[] {
  const schema = source.value as Readonly<Record<string, unknown>> | null;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    return [faultAt(source, [], "a JSON Schema is an object", "write one")];
  if (schema["$schema"] !== undefined && schema["$schema"] !== draft7)
    return [faultAt(source, ["$schema"], "this is no draft-07 schema", `name ${draft7}`)];

  if (!ajv.validateSchema(schema)) {
    const errors = ajv.errors ?? [];
    // A branch of an alternative explains more than the alternative as a whole: the deepest place speaks.
    const [worst] = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
    return [
      faultAt(
        source,
        readPointer(worst?.instancePath ?? ""),
        `no valid draft-07 schema: ${worst?.instancePath.slice(1) || "it"} ${oneLine(worst?.message ?? "")}`,
        "correct the keyword",
      ),
    ];
  }
  try {
    ajv.compile(schema);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [named] = [...message.matchAll(/"([^"]+)"/g)].flatMap(([, key = ""]) =>
      findMembers(schema, key),
    );
    return [
      faultAt(source, named?.path ?? [], oneLine(message), "correct what it names or take it out"),
    ];
  } finally {
    ajv.removeSchema(schema);
  }
}
