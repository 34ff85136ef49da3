import { validateServerList } from "@mcp-registry-kit/types/validators";
import { expect, test } from "vitest";
import { readVectors } from "../../../test/helpers/read-vectors.js";

interface Vector {
  readonly description: string;
  readonly body: unknown;
  readonly valid: boolean;
}

test.each(readVectors<Vector>("api-bodies/list-bodies"))("$description", ({ body, valid }) => {
  expect(validateServerList(body)).toBe(valid);
});
