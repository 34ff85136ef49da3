import { type Artefact, header, openapiSources, toJson } from "./artefacts.js";
import type { Specification } from "./bundle.js";

const methods = ["get", "head", "post", "put", "patch", "delete"] as const;

/** Keywords by which a parameter is read. */
const parameterKeywords = new Set(["type", "format", "default", "minimum", "maximum"]);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Record<string, unknown>;
}

interface Operation {
  readonly operationId: string;
  readonly "x-layer": string;
  readonly parameters?: readonly Referenced<Parameter>[];
  /** Alternatives; an empty one makes all others voluntary. */
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly requestBody?: Referenced<{ "x-official-request"?: string }>;
  readonly responses: Record<
    string,
    Referenced<{ content?: Record<string, { schema: Reference }> }>
  >;
}

interface Reference {
  readonly $ref: string;
}
type Referenced<T> = T | Reference;

/** The bundled document, as data for other languages and as a module, and the table of its operations. */
export function generateOpenapi(specification: Specification): Artefact[] {
  const operations: Record<string, ReturnType<typeof describe>> = {};
  for (const [path, item] of Object.entries(specification.paths))
    for (const method of methods)
      if (method in item) {
        const operation = item[method] as Operation;
        operations[operation.operationId] = describe(specification, path, method, item, operation);
      }
  const sorted = Object.fromEntries(
    Object.entries(operations).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const routes = Object.fromEntries(
    Object.entries(sorted).map(([id, { method, path, requestBody }]) => [
      id,
      { method, path, takesBody: requestBody !== undefined },
    ]),
  );

  return [
    { path: "spec/dist/openapi.json", text: `${toJson(specification)}\n` },
    {
      path: "packages/types/src/generated/openapi-document.ts",
      text: `${header(...openapiSources)}
/** The OpenAPI document in one piece. */
export const openapi: Readonly<Record<string, unknown>> = ${toJson(specification)};

/** Version of the specification. */
export const specVersion = ${JSON.stringify(specification.info.version)};
`,
    },
    {
      path: "packages/types/src/generated/operations.ts",
      text: `${header(...openapiSources)}
import type { OperationDescription, OperationRoute } from "../operation-description.js";

/** Name of an operation, the same in the specification, the client, the server and the judge. */
export type OperationId =${Object.keys(sorted)
        .map((id) => `\n  | ${JSON.stringify(id)}`)
        .join("")};

/** Every operation of the specification, by its id. */
export const operations: Readonly<Record<OperationId, OperationDescription>> = ${toJson(sorted)};

/** How to call each operation: what a caller needs of {@link operations}, which is many times as large. */
export const routes: Readonly<Record<OperationId, OperationRoute>> = ${toJson(routes)};
`,
    },
  ];
}

function describe(
  specification: Specification,
  path: string,
  method: string,
  item: Readonly<Record<string, unknown>>,
  operation: Operation,
) {
  const parameters = [
    ...((item["parameters"] as Operation["parameters"]) ?? []),
    ...(operation.parameters ?? []),
  ];
  const body = operation.requestBody && resolve(specification, operation.requestBody);
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    layer: operation["x-layer"],
    secured: isSecured(operation),
    parameters: parameters.map((parameter) => {
      const { name, in: place, required, schema } = resolve(specification, parameter);
      return {
        name,
        in: place,
        required: required ?? false,
        schema: only(schema, parameterKeywords),
      };
    }),
    ...(body && { requestBody: { officialRequest: body["x-official-request"] ?? null } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        Object.fromEntries(
          Object.entries(resolve(specification, response).content ?? {}).map(
            ([type, { schema }]) => [type, schema.$ref.split("/").at(-1)],
          ),
        ),
      ]),
    ),
  };
}

function isSecured({ security = [] }: Operation): boolean {
  return security.length > 0 && security.every((schemes) => Object.keys(schemes).length > 0);
}

function only(schema: Record<string, unknown>, keywords: ReadonlySet<string>): unknown {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.has(keyword)));
}

function resolve<T>(specification: Specification, value: Referenced<T>): T {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
  let found: unknown = specification;
  for (const part of value.$ref.slice(2).split("/"))
    found = (found as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  return found as T;
}
