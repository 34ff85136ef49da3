import { operations } from "@mcp-registry-kit/types/openapi";
import { expect, test } from "vitest";
import { bindOperations, handlers, notOffered, type Services } from "../src/app.js";
import { createExchanges } from "../src/auth/exchanges.js";
import { defineOperation } from "../src/define-operation.js";
import { Catalogue } from "../src/domain/catalogue.js";
import { jsonAnswer } from "../src/http/answers.js";
import { createTokens } from "../src/http/tokens.js";
import { createMemoryStore } from "../src/store/memory-store.js";
import { testRegistry, testSeed } from "./helpers/test-registry.js";

const services: Services = {
  catalogue: new Catalogue(createMemoryStore(), () => 0n),
  tokens: createTokens(testSeed, () => 0n),
  exchanges: createExchanges({}, () => 0n),
};
const { ping, publishServer } = operations;

test("every operation that is offered is bound under its own path", () => {
  const routes = bindOperations(services, new Set());

  const bound = Object.fromEntries(
    routes.map(({ bound, method, template }) => [bound.operation.id, `${method} ${template}`]),
  );
  const wanted = Object.entries(operations)
    .filter(([id]) => ![...notOffered].some((missing) => missing === id))
    .map(([id, { method, path }]) => [id, `${method} ${path}`]);
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

test.each([...notOffered])("%s, which is not offered, is an unknown route", async (id) => {
  const { method, path } = operations[id];
  const known = path.replace("{serverName}", "com.example%2Fweather").replace("{version}", "1.0.0");
  const registry = testRegistry();
  const ask = (target: string): Promise<Response> =>
    registry.fetch(new Request(`http://registry.example${target}`, { method }));

  const answer = await ask(`/v0.1${known}`);

  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe(await (await ask("/v0.1/nothing-here")).text());
});

test("a handler of an operation that is listed as not offered is refused", () => {
  const [missing] = notOffered;
  const stale = defineOperation(missing ?? "ping", async () => jsonAnswer({}));

  expect(() => bindOperations(services, new Set(), operations, [...handlers, stale])).toThrow(
    `operation ${missing} has a handler, but is listed as not offered`,
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
