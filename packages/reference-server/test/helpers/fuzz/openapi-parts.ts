import { type OperationDescription, openapi } from "@mcp-registry-kit/types/openapi";

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What `$ref` leads to in the bundled OpenAPI document; the object itself where it has none. */
export function resolved(value: unknown): Json {
  if (!isJson(value)) {
    throw new TypeError(
      `the OpenAPI document has ${JSON.stringify(value)} where an object belongs`,
    );
  }
  const reference = value["$ref"];
  return typeof reference === "string" ? resolved(at(openapi, reference.slice(2))) : value;
}

/** The operation object of an operation. */
export function operationObject({ method, path }: OperationDescription): Json {
  const paths = resolved(openapi["paths"]);
  return resolved(resolved(paths[path])[method.toLowerCase()]);
}

/** Schema and examples of the body that an operation takes; undefined where it takes none. */
export function requestBodyOf(
  operation: OperationDescription,
): { readonly schema: Json; readonly examples: readonly unknown[] } | undefined {
  if (operation.requestBody === undefined) {
    return undefined;
  }
  const { content } = resolved(operationObject(operation)["requestBody"]);
  const media = resolved(resolved(content)["application/json"]);
  const examples = Object.values(resolved(media["examples"]));
  return {
    schema: resolved(media["schema"]),
    examples: examples.map((example) => resolved(example)["value"]),
  };
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((inner, part) => (isJson(inner) ? inner[part] : undefined), value);
}
