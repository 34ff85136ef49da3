import { isAbsoluteUri } from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { datedValidators, noFormats, rfc3986 } from "./helpers/dated-validators.js";
import { readVectors } from "./helpers/read-vectors.js";

type Verdict = "valid" | "invalid" | "invalid-format";

interface DatesVector {
  readonly description: string;
  readonly document: unknown;
  /** By the first date for which it holds. */
  readonly expected: Readonly<Record<string, Verdict>>;
}

/** A document of which all dates say the same. */
interface AlikeVector {
  readonly description: string;
  readonly document: unknown;
  readonly expected: Verdict;
}

const dates = [...datedValidators.keys()];

/** The verdict of each date: a verdict holds up to the next date that is named. */
function spread(expected: DatesVector["expected"]): Readonly<Record<string, Verdict | undefined>> {
  let verdict: Verdict | undefined;
  const verdicts = dates.map((date) => {
    verdict = expected[date] ?? verdict;
    return [date, verdict] as const;
  });
  return Object.fromEntries(verdicts);
}

const vectors = [
  ...readVectors<DatesVector>("server-json/dates").map((vector) => ({
    ...vector,
    verdicts: spread(vector.expected),
  })),
  ...readVectors<AlikeVector>("server-json/dates-alike").map((vector) => ({
    ...vector,
    verdicts: spread({ "2025-07-09": vector.expected }),
  })),
];

describe.each([
  ["as RFC 3986 has it", rfc3986],
  ["as the official registry reads it", { uri: isAbsoluteUri }],
])("format uri %s", (_, formats) => {
  const validators = [...datedValidators].map(
    ([date, create]) => [date, create(formats), create(noFormats)] as const,
  );

  test.each(vectors)("$description", ({ document, verdicts }) => {
    const found = validators.map(([date, isValid, isValidWithoutFormats]) => {
      if (isValid(document)) return [date, "valid"];
      return [date, isValidWithoutFormats(document) ? "invalid-format" : "invalid"];
    });

    expect(Object.fromEntries(found)).toEqual(verdicts);
  });
});

const neighbours = dates.slice(1).map((later, index) => [dates[index] ?? "", later] as const);

test.each(neighbours)("%s and %s differ on some vector if they differ at all", (earlier, later) => {
  const differing = vectors.filter(({ verdicts }) => verdicts[earlier] !== verdicts[later]);

  expect(differing.length > 0).toBe(later !== "2025-10-17");
});
