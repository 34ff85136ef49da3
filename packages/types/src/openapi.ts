export { openapi, specVersion } from "./generated/openapi-document.js";
export { type OperationId, operations, routes } from "./generated/operations.js";
export type {
  OperationDescription,
  OperationRoute,
  ParameterDescription,
} from "./operation-description.js";
