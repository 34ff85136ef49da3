import type { OperationId, ProblemReason, VersionBody } from "@mcp-registry-kit/types";
import type { OperationDescription, ParameterDescription } from "@mcp-registry-kit/types/openapi";
import type { Exchanges } from "../auth/exchanges.js";
import type { Answer, Call } from "../call.js";
import type { Operation, OperationInput } from "../define-operation.js";
import type { Catalogue } from "../domain/catalogue.js";
import type { Permission } from "../domain/permission.js";
import { bearerToken } from "./bearer.js";
import { readParameters, requireUtf8 } from "./parameters.js";
import { decodePath } from "./path-parameters.js";
import type { DecodedText } from "./percent.js";
import { validationFailed } from "./problems.js";
import { parseQuery } from "./query.js";
import { readRequestBody } from "./request-body.js";
import { checkRequest } from "./request-checks.js";
import type { Tokens } from "./tokens.js";

type RequestBody = NonNullable<OperationDescription["requestBody"]>;

const noBody: Readonly<Record<string, unknown>> = {};
const nobody: readonly Permission[] = [];

/** An operation with its description, and what it works with. */
export interface BoundOperation {
  readonly operation: Operation<OperationId>;
  readonly description: OperationDescription;
  /** Those of the description. */
  readonly queryParameters: readonly ParameterDescription[];
  readonly catalogue: Catalogue;
  readonly tokens: Tokens;
  readonly build: VersionBody;
  readonly exchanges: Exchanges;
}

/**
 * Answers a call that a route has led to an operation, in the order of the official registry:
 * parameters and body together, token, encoding of the path, then the operation.
 *
 * @throws {Problem} for whatever is refused.
 */
export async function runOperation(
  bound: BoundOperation,
  call: Call,
  path: ReadonlyMap<string, DecodedText>,
  rawQuery: string | undefined,
): Promise<Answer> {
  const { operation, description, queryParameters, catalogue, tokens, build, exchanges } = bound;
  const query = parseQuery(rawQuery);
  const { values, given, reasons } = readParameters(queryParameters, query);
  const { requestBody, secured } = description;
  const known = secured ? [...reasons, ...headerReasons(description, call)] : reasons;
  // Nothing is waited for that a call does not need: most read, without body and token.
  const body = requestBody ? await readBody(requestBody, call, known) : refuse(known);
  const permissions = secured ? await readPermissions(call, tokens) : nobody;
  requireUtf8(queryParameters, query);
  const input = {
    path: decodePath(path),
    query: values,
    given,
    body,
    permissions,
    ifNoneMatch: call.header("if-none-match"),
    catalogue,
    tokens,
    build,
    exchanges,
  };
  // The specification's table, by which path and query were read, also made the types.
  return await operation.run(input as unknown as OperationInput<OperationId>);
}

// Where the specification knows no 422, which is official, the missing header is a missing token: 401.
function headerReasons(description: OperationDescription, call: Call): readonly ProblemReason[] {
  const isMissing =
    description.responses["422"] !== undefined &&
    (call.header("authorization") ?? "").trim() === "";
  const message = "required header parameter is missing";
  return isMissing ? [{ message, location: "header.Authorization", value: "" }] : [];
}

async function readBody(
  { officialRequest: check }: RequestBody,
  call: Call,
  reasons: readonly ProblemReason[],
): Promise<Readonly<Record<string, unknown>>> {
  if (check === undefined || check === null) {
    return refuse(reasons);
  }
  const read = await readRequestBody(call, reasons);
  if ("problem" in read) {
    throw read.problem;
  }
  const found = [...reasons, ...checkRequest(check, read.value)];
  refuse(found);
  return isObject(read.value) ? read.value : noBody;
}

function refuse(reasons: readonly ProblemReason[]): typeof noBody {
  if (reasons.length > 0) {
    throw validationFailed(reasons);
  }
  return noBody;
}

async function readPermissions(call: Call, tokens: Tokens): Promise<readonly Permission[]> {
  return tokens.verify(bearerToken(call.header("authorization") ?? ""));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
