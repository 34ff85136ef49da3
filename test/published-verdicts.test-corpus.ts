import type { ValidationError } from "@mcp-registry-kit/types";
import { expect, test } from "vitest";
import { readCorpus } from "./helpers/corpus.js";
import { datedValidators, noFormats, rfc3986 } from "./helpers/dated-validators.js";

const rows = readCorpus("server-json");

/** Real documents by the schema that they name; nobody names the draft. */
const documentsByDate = [
  ["2025-07-09", 221],
  ["2025-09-16", 288],
  ["2025-09-29", 337],
  ["2025-10-11", 1],
  ["2025-10-17", 398],
  ["2025-12-11", 809],
  ["none of these", 299],
] as const;

/** The violations as the corpus lists them: place, keyword and what it names, each once. */
function kindsOf(errors: readonly ValidationError[] | null | undefined): string[] {
  const leaves = (errors ?? []).filter(({ keyword }) => keyword !== "anyOf");
  const kinds = leaves.map(({ instancePath, keyword, params }) => {
    const place = instancePath.replace(/\/\d+/g, "/*") || "/";
    const named = params["missingProperty"] ?? params["additionalProperty"] ?? params["format"];
    return `${place} ${keyword}${named === undefined ? "" : `:${named}`}`;
  });
  return [...new Set(kinds)].sort();
}

test("every real document is there and names the schema that it named", () => {
  const counts = documentsByDate.map(([date]) => [
    date,
    rows.filter(({ expect: verdict }) => (verdict?.schemaVersion ?? "none of these") === date)
      .length,
  ]);

  expect(rows).toHaveLength(2_353);
  expect(counts).toEqual(documentsByDate);
});

test.each(documentsByDate.slice(0, -1))(
  "the schema of %s says of the %i documents that name it what the published one says",
  (date, count) => {
    const create = datedValidators.get(date);
    const isValid = create?.(rfc3986);
    const isValidWithoutFormats = create?.(noFormats);

    const verdicts = rows
      .filter(({ expect: verdict }) => verdict?.schemaVersion === date)
      .map(({ id, document, expect: verdict }) => ({
        id,
        ours: {
          valid: isValid?.(document),
          validWithoutFormats: isValidWithoutFormats?.(document),
          errorKinds: kindsOf(isValid?.errors),
        },
        theirs: {
          valid: verdict?.valid,
          validWithoutFormats: verdict?.validWithoutFormats,
          errorKinds: [...(verdict?.errorKinds ?? [])].sort(),
        },
      }));

    expect(verdicts).toHaveLength(count);
    expect(
      verdicts.filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs)),
    ).toEqual([]);
  },
);

test("the schema of 2025-12-11 says of every real document what the published one says", () => {
  const isValid = datedValidators.get("2025-12-11")?.(rfc3986);

  const differing = rows.filter(
    ({ document, expect: verdict }) => isValid?.(document) !== verdict?.validAgainst20251211,
  );

  expect(differing.map(({ id }) => id)).toEqual([]);
});
