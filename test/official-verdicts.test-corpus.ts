import {
  isAbsoluteUri,
  isParsableUri,
  normaliseServerJson,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import { createValidator } from "@mcp-registry-kit/types/server-json/request";
import { describe, expect, test } from "vitest";
import { type CorpusRow, readCorpus } from "./helpers/corpus.js";
import { datedValidators } from "./helpers/dated-validators.js";

type Issues = NonNullable<NonNullable<CorpusRow["official"]>["issues"]>;

/** Transports, remotes and arguments: their `type` chooses a branch, and the official registry reports all of them. */
const choice =
  /^(?:packages\[\d+\]\.(?:transport|(?:runtime|package)Arguments\[\d+\])|remotes\[\d+\])/;

/** The corpus has violations of a JSON Schema as paths without a reference, each path once. */
const isOfJsonSchema = ({ type, reference }: Issues[number]): boolean =>
  type === "schema" && (reference === undefined || reference.includes("#"));

const pathsOf = (issues: Issues): ReadonlySet<string> =>
  new Set(issues.filter(isOfJsonSchema).map(({ path }) => path));

/** Paths of all leaves below the root in all branches, as the schema that the document names finds them. */
function expandedPaths(document: unknown): ReadonlySet<string> {
  const { schemaVersion } = validateServerJson(document);
  const create = schemaVersion === "draft" ? undefined : datedValidators.get(schemaVersion ?? "");
  const validate = create?.({ uri: isAbsoluteUri });
  validate?.(normaliseServerJson(Object(document)));
  const leaves = (validate?.errors ?? []).filter(({ keyword }) => keyword !== "anyOf");
  return new Set(
    leaves.map(({ instancePath }) =>
      instancePath
        .slice(1)
        .replaceAll(/\/(\d+)/g, "[$1]")
        .replaceAll("/", "."),
    ),
  );
}

const sorted = (values: Iterable<string>): string => JSON.stringify([...values].sort());

describe.each(["server-json", "broken-documents"])("%s", (file) => {
  const asked = readCorpus(file).filter(({ official }) => official !== undefined);
  const judged = asked.flatMap(({ id, document, official }) =>
    official?.status === 200
      ? [{ id, document, valid: official.valid, theirs: official.issues ?? [] }]
      : [],
  );
  const differing = (differs: (row: (typeof judged)[number]) => boolean): readonly string[] => {
    expect(judged.length).toBeGreaterThan(1_500);
    return judged.filter(differs).map(({ id }) => id);
  };

  test("the request check refuses what the official registry refused", () => {
    const isRequest = createValidator({ uri: isParsableUri });

    const others = asked.filter(
      ({ document, official }) => isRequest(document) !== (official?.status === 200),
    );

    expect(asked.length).toBeGreaterThan(2_000);
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test("validation has the verdict of the official registry", () => {
    expect(
      differing(({ document, valid }) => validateServerJson(document).valid !== valid),
    ).toEqual([]);
  });

  test("the rules find what the official registry found", () => {
    const lines = (issues: Issues) =>
      issues
        .filter((issue) => !isOfJsonSchema(issue))
        .map(({ severity, path, reference }) => `${severity} ${path} ${reference}`);

    expect(
      differing(
        ({ document, theirs }) =>
          sorted(lines(validateServerJson(document).issues)) !== sorted(lines(theirs)),
      ),
    ).toEqual([]);
  });

  test("the schemas of all dates fail where the official registry found leaves", () => {
    expect(
      differing(
        ({ document, theirs }) => sorted(expandedPaths(document)) !== sorted(pathsOf(theirs)),
      ),
    ).toEqual([]);
  });

  test("validation adds no place to these, and leaves out other branches alone", () => {
    expect(
      differing(({ document, theirs }) => {
        const ours = [...pathsOf(validateServerJson(document).issues)];
        const official = pathsOf(theirs);
        const chosen = new Set(ours.map((path) => choice.exec(path)?.[0]));
        const leftOut = [...official].filter((path) => !ours.includes(path));
        return (
          ours.some((path) => !official.has(path)) ||
          leftOut.some((path) => !choice.test(path) || !chosen.has(choice.exec(path)?.[0]))
        );
      }),
    ).toEqual([]);
  });
});
