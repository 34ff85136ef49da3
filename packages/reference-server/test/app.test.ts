import { operations } from "@mcp-registry-kit/types/openapi";
import { expect, test } from "vitest";
import { bindOperations, handlers, type Services } from "../src/app.js";
import { Catalogue } from "../src/domain/catalogue.js";
import { createTokens } from "../src/http/tokens.js";
import { createMemoryStore } from "../src/store/memory-store.js";
import { testSeed } from "./helpers/test-registry.js";

const services: Services = {
  catalogue: new Catalogue(createMemoryStore(), () => 0n),
  tokens: createTokens(testSeed, () => 0n),
};
const { ping, publishServer } = operations;

test("every operation of the specification is bound under its own path", () => {
  const routes = bindOperations(services, new Set());

  const bound = Object.fromEntries(
    routes.map(({ bound, method, template }) => [bound.operation.id, `${method} ${template}`]),
  );
  const wanted = Object.values(operations).map(({ operationId, method, path }) => [
    operationId,
    `${method} ${path}`,
  ]);
  expect(bound).toEqual(Object.fromEntries(wanted));
});

test("a disabled operation has no route", () => {
  const routes = bindOperations(services, new Set(["ping"]));

  expect(routes.map(({ bound }) => bound.operation.id)).not.toContain("ping");
});

test("an operation without a handler is refused", () => {
  const table = { ...operations, version: { ...ping, operationId: "version" } };

  expect(() => bindOperations(services, new Set(), table)).toThrow(
    "operation version of the specification has no handler",
  );
});

test("a handler without an operation is refused", () => {
  expect(() => bindOperations(services, new Set(), { ping }, handlers)).toThrow(
    /^handler \w+ has no operation in the specification$/,
  );
});

test("a request check that nobody knows is refused", () => {
  const requestBody = { officialRequest: "nothing-known" };
  const table = { ...operations, publishServer: { ...publishServer, requestBody } };

  expect(() => bindOperations(services, new Set(), table)).toThrow("nothing-known");
});
