import { readFileSync } from "node:fs";
import { validateServerList } from "@mcp-registry-kit/types/validators";
import { expect, test } from "vitest";

interface Vector {
  readonly description: string;
  readonly body: unknown;
  readonly valid: boolean;
}

const file = new URL("../../../spec/vectors/api-bodies/list-bodies.json", import.meta.url);
const { vectors }: { vectors: Vector[] } = JSON.parse(readFileSync(file, "utf8"));

test.each(vectors)("$description", ({ body, valid }) => {
  expect(validateServerList(body)).toBe(valid);
});
