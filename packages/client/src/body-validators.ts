import type { OperationId, ValidationError, Validator } from "@mcp-registry-kit/types";
import {
  validateAllVersionsStatusResponse,
  validateHealthBody,
  validatePingBody,
  validateServerList,
  validateServerResponse,
  validateTokenResponse,
  validateValidationResult,
  validateVersionBody,
} from "@mcp-registry-kit/types/validators";
import type { OperationBody } from "./operation-types.js";

/** Judges the envelope of each operation's answer; the documents in it are not looked into. */
export const bodyValidators: { readonly [Id in OperationId]: Validator<OperationBody<Id>> } = {
  deleteServerVersion: validateServerResponse,
  exchangeDnsToken: validateTokenResponse,
  exchangeGithubOidcToken: validateTokenResponse,
  exchangeGithubToken: validateTokenResponse,
  exchangeHttpToken: validateTokenResponse,
  exchangeOidcToken: validateTokenResponse,
  getAnonymousToken: validateTokenResponse,
  getServerVersion: validateServerResponse,
  health: validateHealthBody,
  listServerVersions: validateServerList,
  listServers: validateServerList,
  ping: validatePingBody,
  publishServer: validateServerResponse,
  setServerStatus: validateAllVersionsStatusResponse,
  setServerVersionStatus: validateServerResponse,
  updateServerVersion: validateServerResponse,
  validateServer: validateValidationResult,
  version: validateVersionBody,
};

/** Faults that leave every promised type intact: one odd row must not hide a whole catalogue. */
const tolerable = new Set(["additionalProperties", "format", "maxLength"]);

/** What breaks the promised type of a body; undefined where nothing does. */
export function findBreach<Body>(
  validate: Validator<Body>,
  value: unknown,
): ValidationError | undefined {
  return validate(value)
    ? undefined
    : validate.errors?.find(({ keyword }) => !tolerable.has(keyword));
}

/** Whether a value can be given out as the body of an answer. */
export function isSoundBody<Body>(validate: Validator<Body>, value: unknown): value is Body {
  return findBreach(validate, value) === undefined;
}
