import { expect, test } from "vitest";
import { SignedTokens } from "../../src/http/signed-tokens.js";

const content = { claims: { exp: 1 }, permissions: [] };

test("what was added is known, and nothing else", () => {
  const signed = new SignedTokens();
  signed.add("a.b.c", content);

  expect(signed.get("a.b.c")).toBe(content);
  expect(signed.get("a.b.d")).toBeUndefined();
});

test("a thousand are known, and the oldest goes first", () => {
  const signed = new SignedTokens();
  for (let index = 0; index <= 1000; index += 1) {
    signed.add(`token ${index}`, content);
  }

  expect(signed.get("token 0")).toBeUndefined();
  expect(signed.get("token 1")).toBe(content);
  expect(signed.get("token 1000")).toBe(content);
});

test("a token of more than 4,096 characters is read anew each time", () => {
  const signed = new SignedTokens();
  signed.add("x".repeat(4096), content);
  signed.add("y".repeat(4097), content);

  expect(signed.get("x".repeat(4096))).toBe(content);
  expect(signed.get("y".repeat(4097))).toBeUndefined();
});
