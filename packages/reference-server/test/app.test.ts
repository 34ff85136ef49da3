import { operations } from "@mcp-registry-kit/types/openapi";
import { expect, test } from "vitest";
import { bindOperations, handlers, type Services } from "../src/app.js";
import { createExchanges } from "../src/auth/exchanges.js";
import { Catalogue } from "../src/domain/catalogue.js";
import { createTokens } from "../src/http/tokens.js";
import { createMemoryStore } from "../src/store/memory-store.js";
import { testSeed } from "./helpers/test-registry.js";

const services: Services = {
  catalogue: new Catalogue(createMemoryStore(), () => 0n),
  tokens: createTokens(testSeed, () => 0n),
  build: { version: "1", git_commit: "2", build_time: "3" },
  exchanges: createExchanges({}, () => 0n),
};
const { ping, publishServer } = operations;

test("every operation is bound under its own path", () => {
  const routes = bindOperations(services, new Set());

  const bound = Object.fromEntries(
    routes.map(({ bound, method, template }) => [bound.operation.id, `${method} ${template}`]),
  );
  const wanted = Object.entries(operations).map(([id, { method, path }]) => [
    id,
    `${method} ${path}`,
  ]);
  expect(bound).toEqual(Object.fromEntries(wanted));
});

test("a disabled operation has no route", () => {
  const routes = bindOperations(services, new Set(["ping"]));

  expect(routes.map(({ bound }) => bound.operation.id)).not.toContain("ping");
});

test("an operation without a handler is refused", () => {
  const table = { ...operations, rateServer: { ...ping, operationId: "rateServer" } };

  expect(() => bindOperations(services, new Set(), table)).toThrow(
    "operation rateServer of the specification has no handler",
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
