import { rules as described } from "@mcp-registry-kit/types/rules";
import { expect, test } from "vitest";
import {
  argumentRules,
  documentRules,
  iconRules,
  packageRules,
  remoteRules,
  transportRules,
} from "../../src/rules/index.js";

const rules = [
  documentRules,
  iconRules,
  packageRules,
  argumentRules,
  transportRules,
  remoteRules,
].flat();

test("lists the twenty-six rules of the official registry", () => {
  const codes = new Set(rules.map(({ code }) => code));
  expect(codes.size).toBe(25); // `invalid-templated-url` speaks of packages and of remotes.
  expect(rules.length).toBe(28); // Both version rules speak of the document and of packages.
});

test("applies the rules that the specification describes", () => {
  const semantic = Object.values(described).filter(({ stage }) => stage === "semantic");

  expect([...new Set(rules.map(({ code }) => code))].sort()).toEqual(
    semantic.map(({ code }) => code).sort(),
  );
});
