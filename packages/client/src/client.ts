import type {
  AllVersionsStatusResponse,
  GetServerVersionQuery,
  HealthBody,
  ListServersQuery,
  ListServerVersionsQuery,
  OperationId,
  PingBody,
  ServerJson,
  ServerList,
  ServerResponse,
  StatusUpdate,
  TokenResponse,
  ValidationResult,
  VersionBody,
} from "@mcp-registry-kit/types";
import { resolveBaseUrl } from "./base-url.js";
import { type Connection, callOperation } from "./call-operation.js";
import { type IterateServersQuery, iterateServers } from "./iterate-servers.js";
import type { OperationAnswer, OperationArguments, OperationBody } from "./operation-types.js";
import type {
  CallOptions,
  IterateOptions,
  RegistryClientOptions,
  TokenCallOptions,
} from "./options.js";
import type { CallArguments } from "./prepare-request.js";

class HttpRegistryClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Where the operations live, with version prefix and without trailing slash. */
  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  /** One page of servers. Walk all pages with {@link RegistryClient.iterateServers}. @throws {RegistryError} */
  listServers(query: ListServersQuery = {}, options: CallOptions = {}): Promise<ServerList> {
    return this.#send("listServers", { query }, options);
  }

  /** Every row of all pages, one page fetched at a time. @throws {RegistryError} also PAGINATION_LOOP and PAGINATION_LIMIT */
  iterateServers(
    query: IterateServersQuery = {},
    options: IterateOptions = {},
  ): AsyncGenerator<ServerResponse, void, undefined> {
    return iterateServers((...page) => this.listServers(...page), query, options, {
      operation: "listServers",
      method: "GET",
      url: `${this.baseUrl}/servers`,
    });
  }

  /** All versions of one server, the newest first. @throws {RegistryError} */
  listServerVersions(
    serverName: string,
    query: ListServerVersionsQuery = {},
    options: CallOptions = {},
  ): Promise<ServerList> {
    return this.#send("listServerVersions", { path: { serverName }, query }, options);
  }

  /** One version of one server; `latest` names the row that is flagged latest. @throws {RegistryError} */
  getServerVersion(
    serverName: string,
    version: string,
    query: GetServerVersionQuery = {},
    options: CallOptions = {},
  ): Promise<ServerResponse> {
    return this.#send("getServerVersion", { path: { serverName, version }, query }, options);
  }

  /** Publishes a version, which can be done once for a pair of name and version, and gives the stored row. @throws {RegistryError} */
  publishServer(document: ServerJson, options: TokenCallOptions): Promise<ServerResponse> {
    return this.#sendWithToken("publishServer", { body: document }, options);
  }

  /** Puts a document in the place of a published one, whole, and gives the row; few tokens allow it. @throws {RegistryError} */
  updateServerVersion(
    serverName: string,
    version: string,
    document: ServerJson,
    options: TokenCallOptions,
  ): Promise<ServerResponse> {
    const args = { path: { serverName, version }, body: document };
    return this.#sendWithToken("updateServerVersion", args, options);
  }

  /** Deletes one version and gives the row as it was left; many registries delete by status alone. @throws {RegistryError} */
  deleteServerVersion(
    serverName: string,
    version: string,
    options: TokenCallOptions,
  ): Promise<ServerResponse> {
    const args = { path: { serverName, version } };
    return this.#sendWithToken("deleteServerVersion", args, options);
  }

  /** Sets status and message of one version and gives the row; without a message, the stored one is cleared. @throws {RegistryError} */
  setServerVersionStatus(
    serverName: string,
    version: string,
    update: StatusUpdate,
    options: TokenCallOptions,
  ): Promise<ServerResponse> {
    const args = { path: { serverName, version }, body: update };
    return this.#sendWithToken("setServerVersionStatus", args, options);
  }

  /** Sets status and message of all versions of a server in one step, and gives the rows. @throws {RegistryError} */
  setServerStatus(
    serverName: string,
    update: StatusUpdate,
    options: TokenCallOptions,
  ): Promise<AllVersionsStatusResponse> {
    const args = { path: { serverName }, body: update };
    return this.#sendWithToken("setServerStatus", args, options);
  }

  /** What the registry thinks of a document, which is not stored; a valid verdict does not promise that publishing succeeds. @throws {RegistryError} */
  validateServer(document: unknown, options: CallOptions = {}): Promise<ValidationResult> {
    return this.#send("validateServer", { body: document }, options);
  }

  /** A short-lived token for trials, where the registry issues them. @throws {RegistryError} */
  getAnonymousToken(options: CallOptions = {}): Promise<TokenResponse> {
    return this.#send("getAnonymousToken", {}, options);
  }

  /** Whether the service answers at all. @throws {RegistryError} */
  ping(options: CallOptions = {}): Promise<PingBody> {
    return this.#send("ping", {}, options);
  }

  /** Whether the service is fit to work. @throws {RegistryError} */
  health(options: CallOptions = {}): Promise<HealthBody> {
    return this.#send("health", {}, options);
  }

  /** What the service runs. @throws {RegistryError} */
  version(options: CallOptions = {}): Promise<VersionBody> {
    return this.#send("version", {}, options);
  }

  /** An operation's body together with its response, for headers and status; throws as the methods do. @throws {RegistryError} */
  raw<Id extends OperationId>(
    operationId: Id,
    args: OperationArguments<Id>,
    options: CallOptions = {},
  ): Promise<OperationAnswer<Id>> {
    return callOperation(this.#connection, operationId, args, options);
  }

  #sendWithToken<Id extends OperationId>(
    operationId: Id,
    args: CallArguments,
    { token, headers, ...options }: TokenCallOptions,
  ): Promise<OperationBody<Id>> {
    const authorization = `Bearer ${token}`;
    return this.#send(operationId, args, { ...options, headers: { ...headers, authorization } });
  }

  async #send<Id extends OperationId>(
    operationId: Id,
    args: CallArguments,
    options: CallOptions,
  ): Promise<OperationBody<Id>> {
    return (await callOperation(this.#connection, operationId, args, options)).body;
  }
}

/**
 * One registry, seen from outside. Every method gives the body of the answer or throws a `RegistryError`.
 * The type has no private members, so that a test may pass an object of its own.
 */
export type RegistryClient = Pick<HttpRegistryClient, keyof HttpRegistryClient>;

/**
 * A client of the registry at `baseUrl`. Nothing is sent before the first call.
 * @throws {RegistryError} INVALID_BASE_URL, INVALID_ARGUMENT
 */
export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  return new HttpRegistryClient({
    baseUrl: resolveBaseUrl(options.baseUrl, options.apiVersion),
    fetch: options.fetch,
    headers: options.headers,
    timeoutMs: options.timeoutMs ?? 30_000,
  });
}
