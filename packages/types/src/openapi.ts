export { openapi, specVersion } from "./generated/openapi-document.js";
export { type OperationId, operations } from "./generated/operations.js";
export type { OperationDescription, ParameterDescription } from "./operation-description.js";
