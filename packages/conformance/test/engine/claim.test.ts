import { expect, test } from "vitest";
import { claim } from "../../src/engine/claim.js";
import { json, probeOf } from "../helpers/answer.js";

test("a status is claimed as one or as one of several", async () => {
  const answer = await probeOf(async () => json({}, { status: 404 })).get("ping");

  expect(() => claim.status(answer, [404, 405])).not.toThrow();
  expect(() => claim.status(answer, 200)).toThrow(
    "GET http://registry.example/v0.1/ping answered 404",
  );
});

test("values are compared by what they hold", () => {
  expect(() => claim.equal("the row", { a: [1] }, { a: [1] })).not.toThrow();
  expect(() => claim.equal("the row", { a: [1] }, { a: [2] })).toThrow("the row differs");
});

test("of many findings the first few are shown and the rest counted", () => {
  const findings = Array.from({ length: 8 }, (_, index) => index);

  expect(() => claim.none("rows twice", [])).not.toThrow();
  expect(() => claim.none("rows twice", findings)).toThrow(
    expect.objectContaining({ message: "8 rows twice", actual: [0, 1, 2, 3, 4, "… 3 more"] }),
  );
});

test("a form is claimed with the places at fault", () => {
  const list = { servers: [], metadata: { count: "two" }, extra: true };

  expect(() => claim.matches("ServerList", list)).toThrow(
    expect.objectContaining({ actual: ["/metadata/count must be integer"] }),
  );
});

test("a member too many is named where the form is closed", () => {
  expect(() => claim.matches("OfficialMeta", { id: "1" })).toThrow(
    expect.objectContaining({ actual: ["/ must NOT have additional properties: id"] }),
  );
});

test("a condition is claimed with what was looked for and what was seen", () => {
  expect(() => claim.that(true, "the flag is missing", true, undefined)).not.toThrow();
  expect(() => claim.that(false, "the flag is missing", true, undefined)).toThrow(
    "the flag is missing",
  );
});
