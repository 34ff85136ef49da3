import { migrateServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { readCorpus } from "./helpers/corpus.js";

const rows = readCorpus("server-json");

/** What is left after a migration: faults of the author at any date, by the place they are at. */
const faults: readonly (readonly [what: string, at: RegExp])[] = [
  ["a description that is empty or too long", /^description length/],
  [
    "a version called latest, of the server or a package",
    /version (?:not failed|version string 'latest')/,
  ],
  [
    "an argument whose name is in its value",
    /(?:cannot start with the|invalid named) argument name/,
  ],
  ["an argument of an unknown type", /Arguments\[\d+\]\.type value must be/],
  ["an input of an unknown format", /\.format value must be/],
  ["an address that is no repository's", /^repository\.url /],
  ["an address that is no public remote's", /^remotes\[\d+\]\.url invalid remote URL/],
  ["a name that is none", /^name /],
  ["an icon without an address", /^icons\[\d+\]/],
  ["a member that is owed and told nowhere", /missing required fields|url is required/],
];

test("every real document goes through, once and for all", () => {
  const unsettled = rows.filter(({ document }) => {
    const { document: migrated } = migrateServerJson(document);
    return migrateServerJson(migrated).changes.length > 0;
  });

  expect(rows).toHaveLength(2_353);
  expect(unsettled.map(({ id }) => id)).toEqual([]);
});

test("what was valid stays valid", () => {
  const broken = rows.filter(
    ({ document, expect: { valid } = {} }) =>
      valid === true &&
      validateServerJson(document).valid &&
      !migrateServerJson(document).result.valid,
  );

  expect(broken.map(({ id }) => id)).toEqual([]);
});

test("what is left to the author is no matter of age or shape", () => {
  const left = rows.flatMap(({ id, document }) => {
    const { issues } = migrateServerJson(document).result;
    const errors = issues.filter(({ severity }) => severity === "error");
    return errors.length === 0
      ? []
      : [{ id, texts: errors.map(({ path, message }) => `${path} ${message}`) }];
  });
  const documents = faults.map(
    ([what, at]) =>
      [what, left.filter(({ texts }) => texts.some((text) => at.test(text))).length] as const,
  );
  const other = left.flatMap(({ id, texts }) =>
    texts.filter((text) => !faults.some(([, at]) => at.test(text))).map((text) => `${id} ${text}`),
  );

  expect(other).toEqual([]);
  expect(left).toHaveLength(237);
  expect(Object.fromEntries(documents)).toEqual({
    "a description that is empty or too long": 120,
    "a member that is owed and told nowhere": 9,
    "a name that is none": 6,
    "a version called latest, of the server or a package": 110,
    "an address that is no public remote's": 2,
    "an address that is no repository's": 25,
    "an argument of an unknown type": 3,
    "an argument whose name is in its value": 4,
    "an icon without an address": 1,
    "an input of an unknown format": 2,
  });
});
