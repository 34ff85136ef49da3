import { createRegistry } from "@mcp-registry-kit/reference-server";
import type { Problem, ValidationResult } from "@mcp-registry-kit/types";
import { describe, expect, test } from "vitest";
import { type CorpusRow, readCorpus } from "./helpers/corpus.js";

type Official = NonNullable<CorpusRow["official"]>;
type Answer = Partial<Problem & ValidationResult>;

const registry = createRegistry({ validateResponses: true });

/** What `/validate` answers to a document: the status, and what the body says. */
async function validate(document: unknown): Promise<readonly [status: number, body: Answer]> {
  const response = await registry.fetch(
    new Request("http://registry.example.com/v0.1/validate", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(document),
    }),
  );
  return [response.status, await response.json()];
}

/** Findings of the rules one by one, those of the JSON Schema as one: its texts belong to a library. */
function verdict(
  status: number,
  { valid, issues = [] }: Pick<Official, "valid" | "issues">,
): string {
  const lines = issues.map(({ type, severity, path, reference }) =>
    type === "schema" && (reference === undefined || reference.includes("#"))
      ? "schema"
      : `${type} ${severity} ${path} ${reference}`,
  );
  const once = lines.filter((line, index) => line !== "schema" || lines.indexOf(line) === index);
  return JSON.stringify([status, valid, ...once]);
}

/** Reasons without order; behind a key with a dot the official registry garbles the locations. */
function refusal(status: number, errors: Official["errors"], isGarbled: boolean): string {
  const lines = errors?.map(({ location, message }) => `${isGarbled ? "" : location} ${message}`);
  return JSON.stringify([status, ...(lines ?? []).sort()]);
}

function holdsDottedKey(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([key, member]) => /[.[]/.test(key) || holdsDottedKey(member))
  );
}

describe.each(["server-json", "broken-documents"])("%s", (file) => {
  const rows = readCorpus(file).flatMap(({ id, document, official }) =>
    official === undefined ? [] : [{ id, document, official }],
  );

  test("a verdict is that of the official registry: status, validity, and what each rule finds", async () => {
    const judged = rows.filter(({ official }) => official.status === 200);

    const differing: string[] = [];
    for (const { id, document, official } of judged) {
      const [status, body] = await validate(document);
      if (verdict(status, body) !== verdict(200, official)) {
        differing.push(`${id}: ${verdict(status, body)}, wanted ${verdict(200, official)}`);
      }
    }

    expect(judged.length).toBeGreaterThan(1_500);
    expect(differing).toEqual([]);
  });

  test("a refusal is that of the official registry: status, and each reason with its place", async () => {
    const refused = rows.filter(({ official }) => official.status !== 200);

    const differing: string[] = [];
    for (const { id, document, official } of refused) {
      const [status, body] = await validate(document);
      const isGarbled = holdsDottedKey(document);
      const [ours, theirs] = [
        refusal(status, body.errors as Official["errors"], isGarbled),
        refusal(official.status, official.errors, isGarbled),
      ];
      if (ours !== theirs) {
        differing.push(`${id}: ${ours}, wanted ${theirs}`);
      }
    }

    expect(refused.length).toBeGreaterThan(700);
    expect(differing).toEqual([]);
  });
});
