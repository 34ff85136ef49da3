import { expect, test } from "vitest";
import {
  argumentRules,
  documentRules,
  iconRules,
  packageRules,
  remoteRules,
  transportRules,
} from "../../src/rules/index.js";

test("lists the twenty-six rules of the official registry", () => {
  const rules = [
    documentRules,
    iconRules,
    packageRules,
    argumentRules,
    transportRules,
    remoteRules,
  ].flat();

  const codes = new Set(rules.map(({ code }) => code));
  expect(codes.size).toBe(25); // `invalid-templated-url` speaks of packages and of remotes.
  expect(rules.length).toBe(28); // Both version rules speak of the document and of packages.
});
