import { createValidator } from "@mcp-registry-kit/types/server-json/2025-12-11";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { expect, test } from "vitest";
import { readCorpus } from "./helpers/corpus.js";

const { uri } = fullFormats;
const isUri = (text: string): boolean => typeof uri === "function" && uri(text);

test("the schema of 2025-12-11 says of every real document what the published one says", () => {
  const isValid = createValidator({ uri: isUri });
  const rows = readCorpus("server-json");

  const differing = rows.filter(
    ({ document, expect: { validAgainst20251211 } = {} }) =>
      isValid(document) !== validAgainst20251211,
  );

  expect(rows).toHaveLength(2_353);
  expect(differing.map(({ id }) => id)).toEqual([]);
});
