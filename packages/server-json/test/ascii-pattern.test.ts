import { currentSchemaUrl, validateServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

function issuesOf(url: string): readonly string[] {
  const remotes = [{ type: "sse", url }];
  const base = { $schema: currentSchemaUrl, name: "com.example/clock", description: "A clock" };
  return validateServerJson({ ...base, version: "1.0.0", remotes }).issues.map(({ path }) => path);
}

test.each([" ", "\t", "\n", "\r", "\f"])("%j is white space in an address", (character) => {
  expect(issuesOf(`https://clock.example.com/a${character}b`)).toContain("remotes[0].url");
});

test.each(["\u00a0", "\u2003", "\u3000"])(
  "%j is none, as the official registry reads it",
  (character) => {
    expect(issuesOf(`https://clock.example.com/a${character}b`)).toEqual([]);
  },
);
