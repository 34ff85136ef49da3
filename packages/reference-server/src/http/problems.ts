import type { ProblemReason } from "@mcp-registry-kit/types";
import { boundedReasons } from "./bounded-reasons.js";

const titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  408: "Request Timeout",
  413: "Request Entity Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Entity",
  500: "Internal Server Error",
  503: "Service Unavailable",
} as const;

/** A status that problems have. */
export type ProblemStatus = keyof typeof titles;

/** A refusal that is answered with problem details (RFC 9457). */
export class Problem extends Error {
  readonly status: ProblemStatus;
  readonly title: string;
  readonly reasons: readonly ProblemReason[];
  /** Headers beside the content type, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ProblemStatus,
    detail: string,
    reasons: readonly ProblemReason[] = [],
    options: ErrorOptions & { readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail, options);
    this.name = "Problem";
    this.status = status;
    this.title = titles[status];
    this.reasons = reasons;
    this.headers = options.headers ?? {};
  }
}

/** The body of a problem: official members, and `error` for readers of the generic form. */
export function problemBody(problem: Problem): Readonly<Record<string, unknown>> {
  const { title, status, message: detail, reasons } = problem;
  return {
    title,
    status,
    detail,
    ...(reasons.length === 0 ? {} : { errors: reasons }),
    error: detail,
  };
}

/** 422, or another status where the body as a whole is at fault: each reason is one entry. */
export function validationFailed(
  reasons: readonly ProblemReason[],
  status: 400 | 415 | 422 = 422,
): Problem {
  return new Problem(status, "validation failed", boundedReasons(reasons));
}

/** 400: a body is needed and there is none. */
export function bodyRequired(reasons: readonly ProblemReason[]): Problem {
  return new Problem(400, "request body is required", reasons);
}

/** 413: the body has `limit` bytes or more. */
export function bodyTooLarge(limit: number, reasons: readonly ProblemReason[]): Problem {
  return new Problem(413, `request body is too large limit=${limit} bytes`, reasons);
}

/** 408: the body did not arrive in time. */
export function bodyTooSlow(reasons: readonly ProblemReason[]): Problem {
  return new Problem(408, "request body read timeout", reasons);
}

/** 500: the body broke off. */
export function bodyBroken(reasons: readonly ProblemReason[]): Problem {
  return new Problem(500, "cannot read request body", [
    ...reasons,
    { message: "unexpected EOF", location: "body" },
  ]);
}

/** 401: the header is no bearer token. */
export function notBearer(): Problem {
  return new Problem(401, "Invalid Authorization header format. Expected 'Bearer <token>'");
}

/** 401: the token is no valid token of this registry. */
export function invalidToken(reason: string, cause: unknown): Problem {
  const message = `failed to parse token: ${reason}`;
  return new Problem(401, "Invalid or expired Registry JWT token", [{ message }], { cause });
}

/** 401: a proof of holding a domain is not accepted. */
export function domainRefused(method: "DNS" | "HTTP", { message, cause }: Error): Problem {
  return new Problem(401, `${method} authentication failed`, [{ message }], { cause });
}

/** 401: the token of another issuer is not accepted. */
export function exchangeRefused({ message, cause }: Error): Problem {
  return new Problem(401, "Token exchange failed", [{ message }], { cause });
}

/** 401: a GitHub access token is not accepted; why is between GitHub and this registry. */
export function githubRefused(cause: Error): Problem {
  return new Problem(401, "Token exchange failed", [], { cause });
}

/** 500: no token can be issued to anyone. */
export function tokenNotIssued({ message, cause }: Error): Problem {
  return new Problem(500, "Failed to generate token", [{ message }], { cause });
}

const organisationHint =
  ". If you're trying to publish to a GitHub organization, you may need to make your organization membership public in your GitHub settings: https://docs.github.com/en/account-and-profile/how-tos/organization-membership/publicizing-or-hiding-organization-membership";

/** 403: the token does not allow publishing under a name; `patterns` are what it does allow. */
export function mayNotPublish(name: string, patterns: readonly string[]): Problem {
  const allowed =
    patterns.length === 0
      ? "You do not have any publish permissions"
      : `You have permission to publish: ${patterns.join(", ")}`;
  const hint = name.startsWith("io.github.") ? organisationHint : "";
  return new Problem(
    403,
    `You do not have permission to publish this server. ${allowed}. Attempting to publish: ${name}${hint}`,
  );
}

/** 422: the document breaks its schema version or a rule. */
export function brokenRules(): Problem {
  return new Problem(422, "Failed to publish server, invalid schema: call /validate for details");
}

/** 400: the row cannot be stored. */
export function notPublished(reason: string): Problem {
  return new Problem(400, "Failed to publish server", [{ message: reason }]);
}

/** 403: the token does not allow editing the server. */
export function mayNotUpdate(): Problem {
  return new Problem(403, "You do not have edit permissions for this server");
}

/** 400: a document keeps its name. */
export function renamed(): Problem {
  return new Problem(400, "Cannot rename server");
}

/** 400: the document is that of another version than the path names. */
export function otherVersion(): Problem {
  return new Problem(400, "Version in request body must match URL path parameter");
}

/** 422: the new document breaks its schema version or a rule. */
export function brokenRulesOnUpdate(): Problem {
  return new Problem(422, "Failed to edit server, invalid schema: call /validate for details");
}

/** 400: the new document cannot be stored. */
export function notUpdated(reason: string): Problem {
  return new Problem(400, "Failed to edit server", [{ message: reason }]);
}

/** 403: the token allows neither publishing nor editing the server. */
export function mayNotSetStatus(): Problem {
  return new Problem(403, "You do not have publish or edit permissions for this server");
}

/** 403: the token allows neither publishing nor editing the server, and so not deleting either. */
export function mayNotDelete(): Problem {
  return new Problem(403, "You do not have permission to delete this server");
}

/** 400: only rows that are out of use have a message. */
export function messageWithActive(): Problem {
  return new Problem(400, "status_message cannot be provided when setting status to active");
}

/** 400: the version is as wanted already. */
export function versionUnchanged(): Problem {
  return new Problem(
    400,
    "No changes to apply: status and message are already set to the provided values",
  );
}

/** 400: all versions are as wanted already. */
export function serverUnchanged(): Problem {
  return new Problem(
    400,
    "No changes to apply: all versions already have the requested status and message",
  );
}

/** 400: the status cannot be stored. */
export function statusNotSet(reason: string): Problem {
  return new Problem(400, "Failed to update server status", [{ message: reason }]);
}

/** 404: there is no such version, deleted ones included. */
export function versionNotFound(): Problem {
  return new Problem(404, "Server version not found");
}

/** 404: there is no such server or version, or none that may be shown. */
export function serverNotFound(): Problem {
  return new Problem(404, "Server not found");
}

/** 400: a path parameter cannot be percent-decoded a second time, or is no UTF-8. */
export function invalidPathEncoding(parameter: string, reason: string): Problem {
  const what = parameter === "serverName" ? "server name" : parameter;
  return new Problem(400, `Invalid ${what} encoding`, [{ message: reason }]);
}

/** 400: a text in the query is no UTF-8 (the official registry fails with 500). */
export function queryNotUtf8(parameter: string): Problem {
  return new Problem(400, `Invalid ${parameter} encoding`, [
    { message: "text is not valid UTF-8", location: `query.${parameter}` },
  ]);
}

/** 400: `updated_since` is no instant. */
export function invalidUpdatedSince(): Problem {
  return new Problem(
    400,
    "Invalid updated_since format: expected RFC3339 timestamp (e.g., 2025-08-07T13:15:04.280Z)",
  );
}

/** 400: deleted rows cannot be left out of an incremental sync. */
export function deletedRowsNeeded(): Problem {
  return new Problem(
    400,
    "Cannot set include_deleted=false when using updated_since (incremental sync requires deleted servers)",
  );
}

/** 500: something went wrong here; the cause is for the log alone. */
export function unexpectedError(cause: unknown): Problem {
  return new Problem(500, "Unexpected error", [], { cause });
}

/** 503: the store does not answer, for the reason that is the cause. */
export function storeAway(cause: unknown): Problem {
  return new Problem(503, "The store does not answer", [], { cause });
}
