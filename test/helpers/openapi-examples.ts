import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Json = Readonly<Record<string, unknown>>;

/** An example of an OpenAPI document, and where the schema stands that it is an example of. */
export interface Example {
  /** JSON pointer of the example, a reference to it included. */
  readonly pointer: string;
  /** JSON pointer of its schema. */
  readonly schema: string;
  readonly value: unknown;
}

/** What `$ref` members lead to; the value itself where it has none. */
export function resolve(document: Json, value: unknown): unknown {
  if (!isRecord(value) || typeof value["$ref"] !== "string") return value;
  let found: unknown = document;
  for (const part of value["$ref"].slice(2).split("/"))
    found = isRecord(found) ? found[part.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  return found;
}

/** Every example of a media type, a parameter, a header or a schema, in the order of the document. */
export function readExamples(document: Json, node: unknown = document, pointer = ""): Example[] {
  if (Array.isArray(node))
    return node.flatMap((item, index) => readExamples(document, item, `${pointer}/${index}`));
  // What lies there is examples themselves, found where they are referred to.
  if (!isRecord(node) || pointer === "/components/examples") return [];
  const { example, examples, ...rest } = node;
  const found: Example[] = [];
  if (Array.isArray(examples))
    for (const [index, value] of examples.entries())
      found.push({ pointer: `${pointer}/examples/${index}`, schema: pointer, value });
  else if ("schema" in node) {
    const schema = `${pointer}/schema`;
    if (example !== undefined)
      found.push({ pointer: `${pointer}/example`, schema, value: example });
    for (const [name, reference] of Object.entries(examples ?? {})) {
      const object = resolve(document, reference);
      const value = isRecord(object) ? object["value"] : undefined;
      found.push({ pointer: `${pointer}/examples/${name}`, schema, value });
    }
  }
  for (const [key, value] of Object.entries(rest))
    found.push(...readExamples(document, value, `${pointer}/${escapeKey(key)}`));
  return found;
}

/** Pointers of the media types of a document that come without an example. */
export function findBare(document: Json, node: unknown = document, pointer = ""): string[] {
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const place = `${pointer}/${escapeKey(key)}`;
    if (key !== "content" || !isRecord(value)) return findBare(document, value, place);
    return Object.entries(value)
      .filter(([, media]) => readExamples(document, media).length === 0)
      .map(([type]) => `${place}/${escapeKey(type)}`);
  });
}

/** What is wrong with an example by its schema; null where nothing is. */
export function createJudge(document: Json): (example: Example) => unknown {
  const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true }));
  ajv.addFormat("int64", true);
  ajv.addSchema({ ...document, $id: "openapi" });
  return ({ schema, value }) => {
    const fragment = schema.split("/").map(encodeURIComponent).join("/");
    const isValid = ajv.compile({ $ref: `openapi#${fragment}` });
    return isValid(value) ? null : isValid.errors;
  };
}

function escapeKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Whether a value is an object of JSON. */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
