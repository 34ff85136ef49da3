import type {
  components,
  ListServersQuery,
  OfficialMeta,
  OperationId,
  operations,
  ServerJson,
  ServerList,
  ServerResponse,
  ValidationResult,
} from "@mcp-registry-kit/types";
import type { operations as operationTable } from "@mcp-registry-kit/types/openapi";
import type { validateServerList } from "@mcp-registry-kit/types/validators";
import { expectTypeOf, test } from "vitest";

test("the table of operations and the generated types name the same operations", () => {
  expectTypeOf<OperationId>().toEqualTypeOf<keyof operations>();
  expectTypeOf<keyof typeof operationTable>().toEqualTypeOf<OperationId>();
});

test("friendly names are the generated schemas", () => {
  expectTypeOf<ServerJson>().toEqualTypeOf<components["schemas"]["ServerDetail"]>();
  expectTypeOf<ServerList["servers"][number]>().toEqualTypeOf<ServerResponse>();
  expectTypeOf<ServerResponse["server"]>().toEqualTypeOf<ServerJson>();
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
});
