import { expect, test } from "vitest";
import { compareAnswer } from "../helpers/exchanges/compare-answer.js";
import type { ExpectedAnswer } from "../helpers/exchanges/exchange.js";
import { Instants, withOffset } from "../helpers/exchanges/instants.js";

const first = "2026-01-01T00:00:00.000001Z";
const second = "2026-01-01T00:00:00.000002Z";
const body = { publishedAt: first, updatedAt: first, count: 1, error: "told twice" };
const expected: ExpectedAnswer = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: { publishedAt: "t1", updatedAt: "t1", count: 1 },
};

function differences(
  received: Readonly<Record<string, unknown>>,
  changes: Partial<ExpectedAnswer> = {},
  status = 200,
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
): number {
  const text = JSON.stringify(received);
  return compareAnswer({ ...expected, ...changes }, { status, headers, text }, new Instants())
    .length;
}

test("the same answer does not differ, whatever its instants and with error beside it", () => {
  expect(differences(body)).toBe(0);
  expect(differences({ ...body, publishedAt: second, updatedAt: second })).toBe(0);
  expect(differences({ ...body, updatedAt: first.replace("1Z", "1999Z") })).toBe(0);
});

test("another status, header, member or instant differs", () => {
  expect(differences(body, {}, 201)).toBe(1);
  expect(differences(body, {}, 200, { "content-type": "text/html" })).toBe(1);
  expect(differences(body, {}, 200, { ...expected.headers, vary: "Origin" })).toBe(1);
  expect(differences({ ...body, count: 2 })).toBe(1);
  expect(differences({ ...body, more: 2 })).toBe(1);
  expect(differences({ publishedAt: first, updatedAt: first })).toBe(1);
  expect(differences({ ...body, updatedAt: second })).toBe(1);
});

test("two labels are two instants", () => {
  const labelled = { ...body, publishedAt: "t1", updatedAt: "t2", error: undefined };

  expect(differences({ ...body, updatedAt: second }, { body: labelled })).toBe(0);
  expect(differences(body, { body: labelled })).toBe(1);
});

const reason = { location: "body.name", message: "expected string" };
const vague = { location: "body" };

test.each([
  ["in another order", [{ message: "any", location: "body" }, reason], 0],
  ["with a value", [{ ...reason, value: 5 }, vague], 0],
  ["one missing", [reason], 1],
  ["one more", [reason, vague, vague], 1],
  ["elsewhere", [{ ...reason, location: "body.title" }, vague], 1],
  ["in other words", [{ ...reason, message: "expected number" }, vague], 1],
  ["none", undefined, 1],
])("reasons of a problem, %s", (_, errors, count) => {
  expect(differences({ ...body, errors }, { errors: [vague, reason] })).toBe(count);
});

test("of a message that belongs to a library the beginning counts", () => {
  const errors = [{ begins: "invalid URL escape" }];

  expect(
    differences({ ...body, errors: [{ message: 'invalid URL escape "%"' }] }, { errors }),
  ).toBe(0);
  expect(differences({ ...body, errors: [{ message: "invalid path" }] }, { errors })).toBe(1);
});

const issue = {
  type: "semantic",
  severity: "error",
  path: "title",
  reference: "title-x",
  message: "m",
};
const ofSchema = { ...issue, type: "schema", reference: "https://a.example/#/x from: y" };

test.each([
  ["the same", [ofSchema, ofSchema, issue], 0],
  ["without the schema's", [issue], 1],
  ["without the rule's", [ofSchema], 1],
  ["the other way round", [issue, ofSchema], 1],
  ["with another path", [ofSchema, { ...issue, path: "name" }], 1],
  ["with another message", [ofSchema, { ...issue, message: "n" }], 1],
])("issues, %s", (_, issues, count) => {
  expect(differences({ ...body, issues }, { issues: [{ type: "schema" }, issue] })).toBe(count);
});

test("an empty body is compared too", () => {
  const empty = { status: 204, headers: {}, text: "" };

  expect(compareAnswer({ status: 204 }, empty, new Instants())).toEqual([]);
  expect(compareAnswer({ status: 204 }, { ...empty, text: "x" }, new Instants())).toHaveLength(1);
  expect(compareAnswer({ status: 204, text: "x" }, empty, new Instants())).toHaveLength(1);
});

test("an instant is the same at another offset", () => {
  expect(withOffset(first, "+02:00")).toBe("2026-01-01T02:00:00.000001+02:00");
  expect(withOffset(second, "-01:30")).toBe("2025-12-31T22:30:00.000002-01:30");
});
