import { isParsableUri, validateServerJson } from "@mcp-registry-kit/server-json";
import { createValidator } from "@mcp-registry-kit/types/server-json/request";
import { expect, test } from "vitest";
import { readCorpus } from "./helpers/corpus.js";

const files = ["server-json", "broken-documents"];

test.each(files)("the rules find in %s what the official registry found", (file) => {
  const rows = readCorpus(file).filter(({ official }) => official?.status === 200);

  const differing = rows.filter(({ document, official }) => {
    const theirs = (official?.issues ?? []).filter(
      ({ type, reference }) => type !== "schema" || reference !== undefined,
    );
    const ours = validateServerJson(document).issues.filter(
      ({ reference }) => !reference.includes("#"),
    );
    const lines = (issues: typeof theirs) =>
      issues.map(({ severity, path, reference }) => `${severity} ${path} ${reference}`).sort();
    return JSON.stringify(lines(ours)) !== JSON.stringify(lines(theirs));
  });

  expect(rows.length).toBeGreaterThan(1_000);
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test.each(files)("the request check refuses of %s what the official registry refused", (file) => {
  const isRequest = createValidator({ uri: isParsableUri });
  const rows = readCorpus(file).filter(({ official }) => official !== undefined);

  const differing = rows.filter(
    ({ document, official }) => isRequest(document) !== (official?.status === 200),
  );

  expect(rows.length).toBeGreaterThan(2_000);
  expect(differing.map(({ id }) => id)).toEqual([]);
});
