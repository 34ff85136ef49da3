import type {
  AllVersionsStatusResponse,
  components,
  GithubTokenExchange,
  ListServersQuery,
  OfficialMeta,
  OidcTokenExchange,
  OperationId,
  operations,
  ServerJson,
  ServerList,
  ServerResponse,
  ServerStatus,
  SignatureTokenExchange,
  StatusUpdate,
  TokenResponse,
  ValidationResult,
  VersionBody,
} from "@mcp-registry-kit/types";
import type { operations as operationTable, routes } from "@mcp-registry-kit/types/openapi";
import type {
  validateAllVersionsStatusResponse,
  validateServerList,
  validateVersionBody,
} from "@mcp-registry-kit/types/validators";
import { expectTypeOf, test } from "vitest";

type RequestBody<
  Id extends {
    [Key in OperationId]: operations[Key] extends { readonly requestBody: object } ? Key : never;
  }[OperationId],
> = operations[Id]["requestBody"]["content"]["application/json"];
type Success<Id extends OperationId> =
  operations[Id]["responses"][200]["content"]["application/json"];

test("the table of operations and the generated types name the same operations", () => {
  expectTypeOf<OperationId>().toEqualTypeOf<keyof operations>();
  expectTypeOf<keyof typeof operationTable>().toEqualTypeOf<OperationId>();
  expectTypeOf<keyof typeof routes>().toEqualTypeOf<OperationId>();
});

test("friendly names are the generated schemas", () => {
  expectTypeOf<ServerJson>().toEqualTypeOf<components["schemas"]["ServerDetail"]>();
  expectTypeOf<ServerList["servers"][number]>().toEqualTypeOf<ServerResponse>();
  expectTypeOf<ServerResponse["server"]>().toEqualTypeOf<ServerJson>();
});

test("operations take and give the bodies that have friendly names", () => {
  expectTypeOf<RequestBody<"updateServerVersion">>().toEqualTypeOf<ServerJson>();
  expectTypeOf<RequestBody<"setServerVersionStatus">>().toEqualTypeOf<StatusUpdate>();
  expectTypeOf<RequestBody<"setServerStatus">>().toEqualTypeOf<StatusUpdate>();
  expectTypeOf<RequestBody<"exchangeGithubToken">>().toEqualTypeOf<GithubTokenExchange>();
  expectTypeOf<RequestBody<"exchangeGithubOidcToken">>().toEqualTypeOf<OidcTokenExchange>();
  expectTypeOf<RequestBody<"exchangeOidcToken">>().toEqualTypeOf<OidcTokenExchange>();
  expectTypeOf<RequestBody<"exchangeDnsToken">>().toEqualTypeOf<SignatureTokenExchange>();
  expectTypeOf<RequestBody<"exchangeHttpToken">>().toEqualTypeOf<SignatureTokenExchange>();
  expectTypeOf<Success<"deleteServerVersion">>().toEqualTypeOf<ServerResponse>();
  expectTypeOf<Success<"setServerStatus">>().toEqualTypeOf<AllVersionsStatusResponse>();
  expectTypeOf<Success<"exchangeHttpToken">>().toEqualTypeOf<TokenResponse>();
  expectTypeOf<Success<"version">>().toEqualTypeOf<VersionBody>();
});

test("bodies are written out as the specification has them", () => {
  expectTypeOf<StatusUpdate>().toEqualTypeOf<{
    readonly status: ServerStatus;
    readonly statusMessage?: string;
  }>();
  expectTypeOf<AllVersionsStatusResponse>().toEqualTypeOf<{
    readonly servers: readonly ServerResponse[];
    readonly updatedCount: number;
  }>();
  expectTypeOf<VersionBody>().toEqualTypeOf<{
    readonly build_time: string;
    readonly git_commit: string;
    readonly version: string;
  }>();
  expectTypeOf<SignatureTokenExchange>().toEqualTypeOf<{
    readonly domain: string;
    readonly signed_timestamp: string;
    readonly timestamp: string;
  }>();
});

test("a member with a default stays optional, and what comes in cannot be changed", () => {
  expectTypeOf<ListServersQuery>().toEqualTypeOf<{
    readonly cursor?: string;
    readonly include_deleted?: boolean;
    readonly limit?: number;
    readonly search?: string;
    readonly updated_since?: string;
    readonly version?: string;
  }>();
  expectTypeOf<ServerList["servers"]>().toEqualTypeOf<readonly ServerResponse[]>();
});

test("closed sets of words are unions", () => {
  expectTypeOf<NonNullable<OfficialMeta["status"]>>().toEqualTypeOf<
    "active" | "deprecated" | "deleted"
  >();
  expectTypeOf<ValidationResult["issues"][number]["severity"]>().toEqualTypeOf<
    "error" | "warning" | "info"
  >();
});

test("a validator narrows what it has judged", () => {
  expectTypeOf<typeof validateServerList>().guards.toEqualTypeOf<ServerList>();
  expectTypeOf<
    typeof validateAllVersionsStatusResponse
  >().guards.toEqualTypeOf<AllVersionsStatusResponse>();
  expectTypeOf<typeof validateVersionBody>().guards.toEqualTypeOf<VersionBody>();
});
