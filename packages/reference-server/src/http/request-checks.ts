import { isParsableUri } from "@mcp-registry-kit/server-json";
import type { ProblemReason, Validator } from "@mcp-registry-kit/types";
import { createValidator } from "@mcp-registry-kit/types/server-json/request";
import {
  validateGithubTokenRequest,
  validateOidcTokenRequest,
  validateSignatureTokenRequest,
  validateStatusUpdateRequest,
} from "@mcp-registry-kit/types/validators";
import { andMore } from "./bounded-reasons.js";
import { officialErrors } from "./official-errors.js";

// A hostile body of a mebibyte has close to a million.
const reportedErrors = 10_000;
const validators: Readonly<Record<string, Validator<unknown>>> = {
  "github-token-request": validateGithubTokenRequest,
  "oidc-token-request": validateOidcTokenRequest,
  "signature-token-request": validateSignatureTokenRequest,
  "server-json-request": createValidator({ uri: isParsableUri }),
  "status-update-request": validateStatusUpdateRequest,
};

/** Whether there is a structural check of this name (`x-official-request` of the specification). */
export function hasRequestCheck(name: string): boolean {
  return Object.hasOwn(validators, name);
}

/** The faults that a structural check finds in a body, in official words and order. */
export function checkRequest(name: string, body: unknown): readonly ProblemReason[] {
  const validate = validators[name];
  if (validate === undefined || validate(body)) {
    return [];
  }
  const errors = validate.errors ?? [];
  const reasons = officialErrors(body, errors.slice(0, reportedErrors));
  return errors.length > reportedErrors ? [...reasons, andMore] : reasons;
}
