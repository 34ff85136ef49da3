import type { OperationId } from "@mcp-registry-kit/types";
import { bodyValidators, findBreach, isSoundBody } from "./body-validators.js";
import type { Deadline } from "./deadline.js";
import { ContractError } from "./errors/contract-error.js";
import { HttpStatusError } from "./errors/http-status-error.js";
import type { CallContext } from "./errors/registry-error.js";
import { readProblem } from "./errors/registry-problem.js";
import type { OperationBody } from "./operation-types.js";
import { readBody } from "./read-body.js";
import { redactUrl } from "./redact-url.js";

/** The largest answer that is not paged, 10,000 versions of one server, takes some 4 MB. */
const largestBody = 64 * 1024 * 1024;
/** An error body is read for its message alone. */
const largestErrorBody = 256 * 1024;

/**
 * Body of a successful answer, once its envelope is found sound.
 * @throws {RegistryError} HTTP_STATUS, CONTRACT
 */
export async function readAnswer<Id extends OperationId>(
  operationId: Id,
  context: CallContext,
  response: Response,
  deadline: Deadline,
): Promise<OperationBody<Id>> {
  const note = noteRedirect(response);
  if (!response.ok) {
    const { text } = await readBody(response, largestErrorBody, deadline);
    throw new HttpStatusError(context, response, readProblem(text), note);
  }
  const { text, truncated } = await readBody(response, largestBody, deadline);
  if (truncated) {
    const expected = `at most ${largestBody} bytes`;
    const breach = `a body that is too large or never ends, where ${expected} were expected${note}`;
    throw new ContractError(breach, { context, response, expected });
  }
  const value = parseBody(text, context, response, note);
  const validate = bodyValidators[operationId];
  if (!isSoundBody(validate, value)) {
    const { message = "is not what was promised", instancePath = "" } =
      findBreach(validate, value) ?? {};
    const breach = `a body that breaks the contract: ${instancePath || "its root"} ${message}${note}`;
    const details = { expected: message, pointer: instancePath };
    throw new ContractError(breach, { context, response, ...details });
  }
  return value;
}

function parseBody(text: string, context: CallContext, response: Response, note: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const breach = `${nameBody(text, response)} where JSON was expected${note}`;
    throw new ContractError(breach, { context, response, expected: "JSON", cause });
  }
}

function nameBody(text: string, response: Response): string {
  if (text.trim() === "") {
    return "an empty body";
  }
  return /^\s*</.test(text) || /html/i.test(response.headers.get("content-type") ?? "")
    ? "an HTML page (is the base URL that of a registry?)"
    : "broken JSON";
}

function noteRedirect(response: Response): string {
  return response.redirected ? `, redirected to ${redactUrl(response.url)}` : "";
}
