import {
  createRegistryClient,
  type HttpStatusError,
  isRegistryError,
  type OperationArguments,
  type OperationBody,
  type RegistryClient,
  type RegistryError,
} from "@mcp-registry-kit/client";
import type {
  AllVersionsStatusResponse,
  HealthBody,
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
import { expectTypeOf, test } from "vitest";

declare const client: RegistryClient;
declare const document: ServerJson;
declare const update: StatusUpdate;

test("every operation but the exchanges, which are for `raw`, is a method", () => {
  type Exchange = Extract<OperationId, `exchange${string}`>;

  expectTypeOf<Exclude<OperationId, Exchange>>().toExtend<keyof RegistryClient>();
  expectTypeOf<OperationBody<Exchange>>().toEqualTypeOf<TokenResponse>();
});

test("methods give the body of the specification", () => {
  expectTypeOf(client.listServers()).resolves.toEqualTypeOf<ServerList>();
  expectTypeOf(client.listServerVersions("a")).resolves.toEqualTypeOf<ServerList>();
  expectTypeOf(client.getServerVersion("a", "1")).resolves.toEqualTypeOf<ServerResponse>();
  expectTypeOf(
    client.publishServer(document, { token: "t" }),
  ).resolves.toEqualTypeOf<ServerResponse>();
  expectTypeOf(client.validateServer({})).resolves.toEqualTypeOf<ValidationResult>();
  expectTypeOf(client.getAnonymousToken()).resolves.toEqualTypeOf<TokenResponse>();
  expectTypeOf(client.ping()).resolves.toEqualTypeOf<PingBody>();
  expectTypeOf(client.health()).resolves.toEqualTypeOf<HealthBody>();
  expectTypeOf(client.version()).resolves.toEqualTypeOf<VersionBody>();
});

test("methods that change a version give its row, and one that changes all gives the rows", () => {
  const options = { token: "t" };

  expectTypeOf(
    client.updateServerVersion("a", "1", document, options),
  ).resolves.toEqualTypeOf<ServerResponse>();
  expectTypeOf(
    client.deleteServerVersion("a", "1", options),
  ).resolves.toEqualTypeOf<ServerResponse>();
  expectTypeOf(
    client.setServerVersionStatus("a", "1", update, options),
  ).resolves.toEqualTypeOf<ServerResponse>();
  expectTypeOf(
    client.setServerStatus("a", update, options),
  ).resolves.toEqualTypeOf<AllVersionsStatusResponse>();
});

test("a walk gives rows", () => {
  expectTypeOf(client.iterateServers()).toEqualTypeOf<
    AsyncGenerator<ServerResponse, void, undefined>
  >();
});

test("raw takes what the operation takes", () => {
  expectTypeOf<OperationArguments<"getServerVersion">>().toEqualTypeOf<
    {
      readonly path: { readonly serverName: string; readonly version: string };
    } & { readonly query?: { readonly include_deleted?: boolean } | undefined } & Readonly<
        Record<never, never>
      >
  >();
  expectTypeOf<OperationBody<"ping">>().toEqualTypeOf<PingBody>();
});

test("wrong calls do not compile", () => {
  // @ts-expect-error wire names stay as on the wire
  client.listServers({ updatedSince: "2026-01-31T12:00:00Z" });
  // @ts-expect-error the page size of a walk is an option
  client.iterateServers({ limit: 5 });
  // @ts-expect-error publishing wants a token
  client.publishServer(document, {});
  // @ts-expect-error there is no such status
  client.setServerStatus("a", { status: "archived" }, { token: "t" });
  // @ts-expect-error the body of another exchange
  client.raw("exchangeGithubToken", { body: { oidc_token: "t" } });
  // @ts-expect-error the path is missing
  client.raw("getServerVersion", {});
  // @ts-expect-error there is no such version prefix
  createRegistryClient({ baseUrl: "https://x.example", apiVersion: "v2" });
});

test("the guard narrows by code", () => {
  const value: unknown = undefined;
  if (isRegistryError(value)) {
    expectTypeOf(value).toExtend<RegistryError>();
  }
  if (isRegistryError(value, "HTTP_STATUS")) {
    expectTypeOf(value).toEqualTypeOf<HttpStatusError>();
  }
});
