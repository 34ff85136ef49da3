import { type OperationDescription, operations } from "@mcp-registry-kit/types/openapi";
import fc from "fast-check";
import { document } from "../test-registry.js";
import { mutatedValue } from "./mutated-value.js";
import { isJson, requestBodyOf } from "./openapi-parts.js";
import { schemaValue } from "./schema-value.js";

/** What a request is about. */
export interface Subject {
  readonly name: string;
  readonly version: string;
}

const encoder = new TextEncoder();
/** Of each operation that takes a body: whether it is a document, its examples, and what fits its schema. */
const bodies = new Map(
  Object.values(operations).flatMap((operation) => {
    const body = requestBodyOf(operation);
    if (body === undefined) {
      return [];
    }
    const { schema, examples } = body;
    const isDocument = isJson(schema["properties"]) && "packages" in schema["properties"];
    return [
      [operation.operationId, { isDocument, examples, values: schemaValue(schema) }] as const,
    ];
  }),
);
const byteOrderMark = "\ufeff";

// What becomes of the text of a body that was JSON.
const spoilers: readonly ((text: string) => string)[] = [
  () => "",
  () => " \n",
  (text) => text.slice(0, -1),
  (text) => text.slice(0, text.length / 2),
  (text) => byteOrderMark + text,
  (text) => `${text},`,
  (text) => text + text,
  (text) => text.replaceAll('"', "'"),
  (text) => text.replace("}", ",}"),
  (text) => text.replace("{", '{"name":1,"name":null,"status":{},'),
  (text) => text.replace("{", '{"__proto__":{"name":"com.example/other"},'),
  (text) => text.replace(/"[^"]*"$/, "NaN"),
  (text) => `[${text}]`,
  (text) => `${"[".repeat(1001)}${text}${"]".repeat(1001)}`,
  (text) => text.replace(":", ':1e999,"x":'),
  (text) => text.replace(/[a-z]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  (text) => `${text}${" ".repeat(2000)}`,
  (text) => text.replace(":", ": /* why */"),
];
const notUtf8 = [0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80];

/** A body as an operation wants it; empty for one that wants none. */
export function soundBody(
  operation: OperationDescription,
  subject: Subject,
): fc.Arbitrary<Uint8Array> {
  return soundValue(operation, subject).map((value) =>
    value === undefined ? new Uint8Array() : encoder.encode(JSON.stringify(value)),
  );
}

/** A body with something wrong in its value or its text; anything for an operation that wants none. */
export function oddBody(
  operation: OperationDescription,
  subject: Subject,
): fc.Arbitrary<Uint8Array> {
  const value = soundValue(operation, subject).map((sound) => sound ?? { status: "active" });
  const mutated = value.chain(mutatedValue).map((odd) => JSON.stringify(odd));
  const spoiled = fc
    .tuple(value, fc.constantFrom(...spoilers))
    .map(([sound, spoil]) => spoil(JSON.stringify(sound)));
  return fc.oneof(
    { weight: 6, arbitrary: mutated.map((text) => encoder.encode(text)) },
    { weight: 3, arbitrary: spoiled.map((text) => encoder.encode(text)) },
    { weight: 1, arbitrary: value.map((sound) => withBytes(JSON.stringify(sound))) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }) },
  );
}

function soundValue(
  operation: OperationDescription,
  { name, version }: Subject,
): fc.Arbitrary<unknown> {
  const body = bodies.get(operation.operationId);
  if (body === undefined) {
    return fc.constant(undefined);
  }
  const { isDocument, examples, values } = body;
  if (!isDocument) {
    return fc.oneof(fc.constantFrom(...examples), values);
  }
  const { $schema } = document(name, version);
  const about = { $schema, name, version };
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(document(name, version)) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...examples)
        .map((example) => ({ ...(isJson(example) ? example : {}), ...about })),
    },
    {
      weight: 4,
      arbitrary: values.map((value) => ({
        ...(isJson(value) ? value : {}),
        ...about,
      })),
    },
  );
}

function withBytes(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  const middle = text.indexOf(":") + 2;
  return Uint8Array.from([...bytes.slice(0, middle), ...notUtf8, ...bytes.slice(middle)]);
}
