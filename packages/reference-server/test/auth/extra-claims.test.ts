import { expect, test } from "vitest";
import { type ClaimRule, checkExtraClaims } from "../../src/auth/extra-claims.js";
import { Refusal } from "../../src/auth/refusal.js";

const failed = "claim validation failed: ";

test.each<[unknown, ClaimRule]>([
  ["example.com", "example.com"],
  [5, 5],
  [true, true],
  ["b", ["a", "b"]],
  [["a", "b"], "b"],
  [
    ["a", "b"],
    ["b", "c"],
  ],
])("the claim %j fits %j", (claim, rule) => {
  expect(() => checkExtraClaims({ hd: claim }, [{ hd: rule }])).not.toThrow();
});

test.each<[unknown, ClaimRule, string]>([
  ["x", "example.com", "hd expected example.com, got x"],
  ["EXAMPLE.com", "example.com", "hd expected example.com, got EXAMPLE.com"],
  ["5", 5, "hd expected 5, got 5"],
  [1, true, "hd expected true, got 1"],
  ["c", ["a", "b"], "hd expected [a b], got c"],
  [["a", "b"], "c", "hd expected c, got [a b]"],
  [["a"], ["b"], "hd expected [b], got [a]"],
  [[], "a", "hd expected a, got []"],
  [null, "a", "hd expected a, got null"],
  [{ a: 1 }, "a", 'hd expected a, got {"a":1}'],
])("the claim %j does not fit %j", (claim, rule, reason) => {
  expect(() => checkExtraClaims({ hd: claim }, [{ hd: rule }])).toThrow(
    new Refusal(failed + reason),
  );
});

test("every claim of every rule is wanted", () => {
  const rules = [{ hd: "example.com", level: 2 }, { team: ["registry"] }];
  const claims = { hd: "example.com", level: 2, team: "registry" };

  expect(() => checkExtraClaims(claims, rules)).not.toThrow();
  expect(() => checkExtraClaims({ ...claims, level: 3 }, rules)).toThrow("level expected 2");
  expect(() => checkExtraClaims({ hd: "example.com", level: 2 }, rules)).toThrow(
    `${failed}required claim team not found`,
  );
});

test.each(["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "toString", "__proto__"])(
  "a rule does not see %s",
  (name) => {
    const claims = { iss: "a", sub: "a", aud: "a", exp: 1, nbf: 1, iat: 1, jti: "a" };

    expect(() => checkExtraClaims(claims, [Object.fromEntries([[name, "a"]])])).toThrow(
      `${failed}required claim ${name} not found`,
    );
  },
);
