import type { OperationId } from "@mcp-registry-kit/types";
import { type OperationDescription, operations } from "@mcp-registry-kit/types/openapi";
import type { Operation } from "./define-operation.js";
import { hasRequestCheck } from "./http/request-checks.js";
import { defineRoute, type Route } from "./http/routes.js";
import type { BoundOperation } from "./http/run-operation.js";
import { deleteServerVersion } from "./operations/delete-server-version.js";
import { exchangeDnsToken } from "./operations/exchange-dns-token.js";
import { exchangeGithubOidcToken } from "./operations/exchange-github-oidc-token.js";
import { exchangeGithubToken } from "./operations/exchange-github-token.js";
import { exchangeHttpToken } from "./operations/exchange-http-token.js";
import { exchangeOidcToken } from "./operations/exchange-oidc-token.js";
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
  exchangeDnsToken,
  exchangeGithubOidcToken,
  exchangeGithubToken,
  exchangeHttpToken,
  exchangeOidcToken,
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

/** What every operation works with. */
export type Services = Pick<BoundOperation, "catalogue" | "tokens" | "build" | "exchanges">;

/**
 * Routes from the specification's operations to their handlers, by operation id; operations in
 * `disabled` get none.
 *
 * @throws {Error} when an operation lacks a handler or its request check, or a handler an operation.
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
  const routes = Object.values(table).map((description) => bind(description, byId, services));
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
