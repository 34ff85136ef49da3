import { expect, test } from "vitest";
import { parseQuery } from "../../src/http/query.js";

const valuesOf = (query: string) =>
  Object.fromEntries([...parseQuery(query)].map(([name, { text }]) => [name, text]));

test.each([
  ["limit=2&limit=3", { limit: "2" }],
  ["limit=&limit=5", { limit: "" }],
  ["lim%69t=2", { limit: "2" }],
  ["limit=2;x=1", { limit: "2;x=1" }],
  ["limit==2", { limit: "=2" }],
  ["search=a+b%2Bc", { search: "a b+c" }],
  ["search=%zz&search=x", { search: "" }],
  ["%zz=1&search=x", { search: "x" }],
  ["include_deleted", { include_deleted: "true" }],
  ["limit=100&include_deleted", { limit: "100", include_deleted: "true" }],
  ["include_deleted&limit=100", { limit: "100" }],
  ["include_deleted&", { include_deleted: "true" }],
  ["include_deleted&x", { include_deleted: "true", x: "true" }],
  ["", {}],
])("reads %j", (query, values) => {
  expect(valuesOf(query)).toEqual(values);
});

test("says which values are no UTF-8", () => {
  const query = parseQuery("a=%ff&b=%C3%BC&c=%ED%A0%80");

  expect([...query.values()].map(({ isUtf8 }) => isUtf8)).toEqual([false, true, false]);
});
