import { listMember, member, members, textMember } from "../parts/member.js";
import { resolveReference, schemaName } from "./resolve-reference.js";

/** An operation, as far as the reference shows it. */
export interface ReferenceOperation {
  readonly id: string;
  readonly method: string;
  /** Path template without a prefix. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** Whether a call takes a token of the registry. */
  readonly secured: boolean;
  readonly parameters: readonly ReferenceParameter[];
  readonly body: ReferenceBody | undefined;
  readonly responses: readonly ReferenceResponse[];
}

/** A parameter of an operation. */
export interface ReferenceParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  readonly schema: unknown;
  readonly example: string;
}

/** The body that an operation takes. */
export interface ReferenceBody {
  readonly description: string;
  readonly schema: string | undefined;
  /** JSON to start from. */
  readonly example: string;
}

/** What an operation answers with one status. */
export interface ReferenceResponse {
  readonly status: string;
  readonly description: string;
  readonly contents: readonly { readonly type: string; readonly schema: string | undefined }[];
}

/** The operations of an OpenAPI document, in its order. */
export function readOperations(document: unknown): readonly ReferenceOperation[] {
  return members(member(document, "paths")).flatMap(([path, item]) =>
    members(item).flatMap(([method, operation]) => {
      const id = textMember(operation, "operationId");
      const shared = listMember(item, "parameters");
      return id === undefined
        ? []
        : [readOperation(document, { id, method, path }, operation, shared)];
    }),
  );
}

function readOperation(
  document: unknown,
  { id, method, path }: Pick<ReferenceOperation, "id" | "method" | "path">,
  operation: unknown,
  shared: readonly unknown[],
): ReferenceOperation {
  const [tag] = listMember(operation, "tags");
  return {
    id,
    method: method.toUpperCase(),
    path,
    tag: typeof tag === "string" ? tag : "",
    summary: textMember(operation, "summary") ?? id,
    description: textMember(operation, "description") ?? "",
    secured: listMember(operation, "security").some(
      (scheme) => member(scheme, "registryToken") !== undefined,
    ),
    parameters: [...shared, ...listMember(operation, "parameters")].flatMap((each) =>
      readParameter(resolveReference(document, each)),
    ),
    body: readBody(document, resolveReference(document, member(operation, "requestBody"))),
    responses: members(member(operation, "responses")).map(([status, response]) =>
      readResponse(status, resolveReference(document, response)),
    ),
  };
}

function readParameter(parameter: unknown): readonly ReferenceParameter[] {
  const name = textMember(parameter, "name");
  const place = textMember(parameter, "in");
  if (name === undefined || (place !== "path" && place !== "query")) {
    return [];
  }
  const example = member(parameter, "example");
  return [
    {
      name,
      in: place,
      required: member(parameter, "required") === true,
      description: textMember(parameter, "description") ?? "",
      schema: member(parameter, "schema"),
      example: example === undefined ? "" : String(example),
    },
  ];
}

function readBody(document: unknown, body: unknown): ReferenceBody | undefined {
  const content = member(member(body, "content"), "application/json");
  if (content === undefined) {
    return undefined;
  }
  const [first] = members(member(content, "examples"));
  const example = member(resolveReference(document, first?.[1]), "value");
  return {
    description: textMember(body, "description") ?? "",
    schema: schemaName(member(content, "schema")),
    example: example === undefined ? "{}" : JSON.stringify(example, undefined, 2),
  };
}

function readResponse(status: string, response: unknown): ReferenceResponse {
  return {
    status,
    description: textMember(response, "description") ?? "",
    contents: members(member(response, "content")).map(([type, content]) => ({
      type,
      schema: schemaName(member(content, "schema")),
    })),
  };
}
