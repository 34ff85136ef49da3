import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UsageError } from "../../scripts/lib/run-script.js";
import {
  createScratchSpecification,
  type ScratchSpecification,
} from "../../scripts/lib/scratch-specification.js";
import { readArguments } from "../../scripts/spec-coverage/arguments.js";
import { bundled } from "../helpers/commands/bundled.js";

let scratch: ScratchSpecification;
const timeout = 60_000;

beforeAll(() => {
  scratch = createScratchSpecification(bundled);
  // Nothing touches an operation that was never there before.
  writeFileSync(
    join(scratch.folder, "spec/paths/untouched.yaml"),
    `get:
  operationId: getUntouched
  x-layer: optional
  summary: Untouched
  description: An operation that no requirement speaks of.
  responses:
    "204": { description: Nothing. }
`,
  );
  scratch.edit(
    "spec/openapi.yaml",
    "paths:\n",
    "paths:\n  /untouched:\n    $ref: paths/untouched.yaml\n",
  );
});
afterAll(() => scratch.remove());

test("names what nothing touches, and fails for it only where asked", { timeout }, () => {
  const { status, out } = scratch.run("spec-coverage.ts");

  expect(out).toMatch(/^operations +\d+ /m);
  expect(out).toContain("getUntouched 204");
  expect(out).toMatch(/requirements that nothing checks: \d+ of \d+/);
  expect(status).toBe(0);
});

test("strict coverage names each operation and status without a requirement", { timeout }, () => {
  const { status, err } = scratch.run("spec-coverage.ts", "--strict");

  expect(err).toContain("getUntouched: no requirement speaks of it; add a row");
  expect(err).toContain("getUntouched 204: no requirement speaks of it; add a row");
  expect(status).toBe(1);
});

test("an option that is not there is wrong usage", () => {
  expect(() => readArguments(["--stirct"])).toThrow(UsageError);
  expect(() => readArguments(["--stirct"])).toThrow(
    /^Unknown option '--stirct'.*spec:coverage -- --help$/,
  );
});
