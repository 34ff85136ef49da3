import type { Validator } from "@mcp-registry-kit/types";
import type { OperationDescription } from "@mcp-registry-kit/types/openapi";
import {
  validateAllVersionsStatusResponse,
  validateHealthBody,
  validatePingBody,
  validateProblem,
  validateServerList,
  validateServerResponse,
  validateTokenResponse,
  validateValidationResult,
  validateVersionBody,
} from "@mcp-registry-kit/types/validators";
import type { Answer } from "../call.js";

const validators: Readonly<Record<string, Validator<unknown>>> = {
  AllVersionsStatusResponse: validateAllVersionsStatusResponse,
  HealthBody: validateHealthBody,
  PingBody: validatePingBody,
  Problem: validateProblem,
  ServerList: validateServerList,
  ServerResponse: validateServerResponse,
  TokenResponse: validateTokenResponse,
  ValidationResult: validateValidationResult,
  VersionBody: validateVersionBody,
};
const decoder = new TextDecoder();

/** How an answer differs from what the specification says of it. */
export interface ResponseFault {
  readonly operation: string;
  readonly status: number;
  /** JSON pointer of the part of the body that is at fault; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}

/** The first way in which an answer of an operation breaks the specification; undefined if none. */
export function findResponseFault(
  description: OperationDescription,
  answer: Answer,
): ResponseFault | undefined {
  const { status } = answer;
  const fault = (pointer: string, message: string): ResponseFault => ({
    operation: description.operationId,
    status,
    pointer,
    message,
  });
  if (status === 304 && answer.body.length === 0) {
    return undefined; // RFC 9110 §15.4.5: it stands for the 200 that the caller has.
  }
  const contentType = answer.headers["content-type"] ?? "";
  const schema = description.responses[status.toString()]?.[contentType];
  const validate = schema === undefined ? undefined : validators[schema];
  if (validate === undefined) {
    return fault("", `the specification knows no ${status} with ${contentType}`);
  }
  const text = answer.body.map((piece) => decoder.decode(piece)).join("");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fault("", `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (validate(value)) {
    return undefined;
  }
  const [first] = validate.errors ?? [];
  return fault(first?.instancePath ?? "", first?.message ?? `does not fit ${schema}`);
}
