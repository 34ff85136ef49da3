import { expect, test } from "vitest";
import { parseDiversitySpec } from "../../src/diversity/parse-diversity-spec.js";
import type { DiversityOptions } from "../../src/index.js";
import { testRegistry } from "../helpers/test-registry.js";

test.each([
  ["7", { seed: 7 }],
  ["seed=7", { seed: 7 }],
  ["tinyPages", { seed: 1, choices: ["tinyPages"] }],
  ["seed=7,tinyPages,keyOrder", { seed: 7, choices: ["tinyPages", "keyOrder"] }],
])("%j is read", (spec, options) => {
  expect(parseDiversitySpec(spec)).toEqual(options);
});

test.each([
  ["seven", 'at character 1, "seven": there is no such choice; --diversity help lists them all'],
  ["tinypages", "did you mean tinyPages?"],
  ["seed=7,tinyPages=3", 'at character 8, "tinyPages=3": a choice takes no value'],
  ["seed=x", "a seed is a whole number"],
  ["", "a knob is missing"],
  ["tinyPages,tinyPages", "comes a second time"],
])("%j is refused with its place", (spec, message) => {
  expect(() => parseDiversitySpec(spec)).toThrow(message);
});

test.each([
  [-1, "diversity is -1: a seed is a whole number from 0 on"],
  [1.5, "diversity is 1.5"],
  [{ seed: 1, choices: ["tiny"] }, "diversity: tiny is no choice; there are chunkedBody,"],
])("%j is refused when the registry is made", (diversity, message) => {
  const make = () => testRegistry({ diversity: diversity as number | DiversityOptions });

  expect(make).toThrow(TypeError);
  expect(make).toThrow(message);
});
