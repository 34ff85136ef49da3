import type { OperationId } from "@mcp-registry-kit/types";
import { type OperationDescription, operations } from "@mcp-registry-kit/types/openapi";
import type { Operation } from "./define-operation.js";
import { hasRequestCheck } from "./http/request-checks.js";
import { defineRoute, type Route } from "./http/routes.js";
import type { BoundOperation } from "./http/run-operation.js";
import { deleteServerVersion } from "./operations/delete-server-version.js";
import { getAnonymousToken } from "./operations/get-anonymous-token.js";
import { getServerVersion } from "./operations/get-server-version.js";
import { health } from "./operations/health.js";
import { listServerVersions } from "./operations/list-server-versions.js";
import { listServers } from "./operations/list-servers.js";
import { ping } from "./operations/ping.js";
import { publishServer } from "./operations/publish-server.js";
import { setServerStatus } from "./operations/set-server-status.js";
import { setServerVersionStatus } from "./operations/set-server-version-status.js";
import { updateServerVersion } from "./operations/update-server-version.js";
import { validateServer } from "./operations/validate-server.js";
import { version } from "./operations/version.js";

/** What answers each operation of the specification. */
export const handlers: readonly Operation<OperationId>[] = [
  deleteServerVersion,
  getAnonymousToken,
  getServerVersion,
  health,
  listServerVersions,
  listServers,
  ping,
  publishServer,
  setServerStatus,
  setServerVersionStatus,
  updateServerVersion,
  validateServer,
  version,
];

/** Operations that this registry does not offer yet; a call to one is answered like any unknown route. */
export const notOffered: ReadonlySet<OperationId> = new Set<OperationId>([
  "exchangeDnsToken",
  "exchangeGithubOidcToken",
  "exchangeGithubToken",
  "exchangeHttpToken",
  "exchangeOidcToken",
]);

/** What every operation works with. */
export type Services = Pick<BoundOperation, "catalogue" | "tokens" | "build">;

/**
 * Routes from the specification's operations to their handlers, by operation id; operations that are
 * not offered, and those in `disabled`, get none.
 *
 * @throws {Error} when an operation that is offered lacks a handler or its request check, a handler its
 * operation, or when an operation that has a handler is listed as not offered.
 */
export function bindOperations(
  services: Services,
  disabled: ReadonlySet<string>,
  table: Readonly<Record<string, OperationDescription>> = operations,
  available: readonly Operation<OperationId>[] = handlers,
): readonly Route<BoundOperation>[] {
  const byId = new Map<string, Operation<OperationId>>(available.map((each) => [each.id, each]));
  const orphan = available.find(({ id }) => !Object.hasOwn(table, id));
  if (orphan !== undefined) {
    throw new Error(`handler ${orphan.id} has no operation in the specification`);
  }
  const contradiction = available.find(({ id }) => notOffered.has(id));
  if (contradiction !== undefined) {
    throw new Error(`operation ${contradiction.id} has a handler, but is listed as not offered`);
  }
  const missing: ReadonlySet<string> = notOffered;
  const routes = Object.values(table)
    .filter(({ operationId }) => !missing.has(operationId))
    .map((description) => bind(description, byId, services));
  return routes.filter(({ bound }) => !disabled.has(bound.operation.id));
}

function bind(
  description: OperationDescription,
  byId: ReadonlyMap<string, Operation<OperationId>>,
  services: Services,
): Route<BoundOperation> {
  const { operationId, method, path, parameters, requestBody } = description;
  const operation = byId.get(operationId);
  if (operation === undefined) {
    throw new Error(`operation ${operationId} of the specification has no handler`);
  }
  const check = requestBody?.officialRequest;
  if (typeof check === "string" && !hasRequestCheck(check)) {
    throw new Error(`operation ${operationId} names a request check that is unknown: ${check}`);
  }
  const queryParameters = parameters.filter((parameter) => parameter.in === "query");
  return defineRoute(method, path, { operation, description, queryParameters, ...services });
}
