export type { ApiVersion } from "./base-url.js";
export { createRegistryClient, type RegistryClient } from "./client.js";
export { AbortedError } from "./errors/aborted-error.js";
export { ContractError } from "./errors/contract-error.js";
export { HttpStatusError } from "./errors/http-status-error.js";
export { isRegistryError, type RegistryErrorOf } from "./errors/is-registry-error.js";
export { NetworkError } from "./errors/network-error.js";
export {
  type CallContext,
  RegistryError,
  type RegistryErrorCode,
  type RegistryErrorOptions,
} from "./errors/registry-error.js";
export type { RegistryProblem } from "./errors/registry-problem.js";
export { TimeoutError } from "./errors/timeout-error.js";
export type { IterateServersQuery } from "./iterate-servers.js";
export type { OperationAnswer, OperationArguments, OperationBody } from "./operation-types.js";
export type {
  CallOptions,
  FetchFunction,
  HeadersSource,
  IterateOptions,
  RegistryClientOptions,
  RequestHeaders,
  TokenCallOptions,
} from "./options.js";
