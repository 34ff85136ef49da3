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
  HealthBody,
  OperationId,
  PingBody,
  ServerJson,
  ServerList,
  ServerResponse,
  TokenResponse,
  ValidationResult,
} from "@mcp-registry-kit/types";
import { expectTypeOf, test } from "vitest";

declare const client: RegistryClient;
declare const document: ServerJson;

test("every operation of the specification is a method", () => {
  expectTypeOf<OperationId>().toExtend<keyof RegistryClient>();
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
