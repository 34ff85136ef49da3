import type { OperationId } from "@mcp-registry-kit/types";
import { redactUrl } from "../redact-url.js";

/** What can go wrong; `code` of a {@link RegistryError} is one of these. */
export type RegistryErrorCode =
  | "HTTP_STATUS"
  | "NETWORK"
  | "TIMEOUT"
  | "ABORTED"
  | "CONTRACT"
  | "PAGINATION_LOOP"
  | "PAGINATION_LIMIT"
  | "UNADDRESSABLE"
  | "HEADERS_FAILED"
  | "INVALID_ARGUMENT"
  | "INVALID_BASE_URL";

/** The call that an error is about. */
export interface CallContext {
  readonly operation: OperationId;
  readonly method: string;
  readonly url: string;
}

/** What an error is made of, beside its text. */
export interface RegistryErrorOptions<Code extends RegistryErrorCode> {
  readonly code: Code;
  /** Absent where the client itself could not be created. */
  readonly context?: CallContext;
  readonly cause?: unknown;
}

/** Marks an error as ours, also where two copies of this package are installed. */
export const registryErrorBrand: unique symbol = Symbol.for("@mcp-registry-kit/client/error");

/** The one error that this package throws; `code` says which kind, `cause` what lies beneath. */
export class RegistryError<Code extends RegistryErrorCode = RegistryErrorCode> extends Error {
  override readonly name: string = "RegistryError";
  readonly code: Code;
  /** Operation that failed; undefined where the client itself could not be created. */
  readonly operation: OperationId | undefined;
  readonly method: string | undefined;
  /** URL of the request, without user name, password and values of secret-looking parameters. */
  readonly url: string | undefined;

  constructor(reason: string, options: RegistryErrorOptions<Code>) {
    const { code, context, cause } = options;
    const url = context && redactUrl(context.url);
    const call = url ? `${context.method} ${pathOf(url)} failed: ` : "";
    super(`${call}${reason}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.operation = context?.operation;
    this.method = context?.method;
    this.url = url;
    Object.defineProperty(this, registryErrorBrand, { value: true });
  }
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}
