import type { AbortedError } from "./aborted-error.js";
import type { ContractError } from "./contract-error.js";
import type { HttpStatusError } from "./http-status-error.js";
import type { NetworkError } from "./network-error.js";
import {
  type RegistryError,
  type RegistryErrorCode,
  registryErrorBrand,
} from "./registry-error.js";
import type { TimeoutError } from "./timeout-error.js";

interface ErrorsWithMembers {
  readonly HTTP_STATUS: HttpStatusError;
  readonly NETWORK: NetworkError;
  readonly TIMEOUT: TimeoutError;
  readonly ABORTED: AbortedError;
  readonly CONTRACT: ContractError;
}

/** The error that carries a code. */
export type RegistryErrorOf<Code extends RegistryErrorCode> = Code extends keyof ErrorsWithMembers
  ? ErrorsWithMembers[Code]
  : RegistryError<Code>;

/** Whether a value is an error of this package, of the given code if one is given; unlike `instanceof`, also across copies of the package. */
export function isRegistryError<Code extends RegistryErrorCode = RegistryErrorCode>(
  value: unknown,
  code?: Code,
): value is RegistryErrorOf<Code> {
  return (
    value instanceof Error &&
    registryErrorBrand in value &&
    "code" in value &&
    (code === undefined || value.code === code)
  );
}
