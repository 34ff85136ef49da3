import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createScratchSpecification,
  type ScratchSpecification,
} from "../../scripts/lib/scratch-specification.js";
import { bundled } from "../helpers/commands/bundled.js";

let scratch: ScratchSpecification;
const timeout = 60_000;

beforeAll(() => {
  scratch = createScratchSpecification(bundled);
  scratch.git("init", "--quiet");
  scratch.git("add", "--all");
  scratch.git("commit", "--quiet", "--message", "The specification as it was");
  scratch.git("tag", "before");
  scratch.edit("spec/schemas/validation-issue.yaml", "linter]", "linter, style]");
}, timeout);
afterAll(() => scratch.remove());

const diff = (...argv: readonly string[]) => scratch.run("spec-diff.ts", ...argv);
test("compares with a git ref and says whom each change breaks", { timeout }, () => {
  const { status, out, err } = diff("before");

  expect(err).toBe("");
  expect(out).toContain("before → spec/: openapi, documents, requirements, rules");
  expect(out).toContain('additive   breaking   more values allowed: "style"');
  expect(out).toContain("#/components/schemas/ValidationIssue/properties/type/enum");
  expect(out).toContain("validateServer()");
  expect(out).toMatch(/\n1 breaking, 0 additive, 0 editorial\n$/);
  expect(status).toBe(0);
});

test("compares with a bundled document, as JSON, and says what it compared", { timeout }, () => {
  const { status, out } = diff("--json", join(scratch.folder, "spec/dist/openapi.json"));

  const report = JSON.parse(out);
  expect(report).toMatchObject({
    diffVersion: 1,
    to: "spec/",
    compared: ["openapi"],
    summary: { breaking: 1, additive: 0, editorial: 0 },
  });
  expect(report.changes).toMatchObject([
    { kind: "values-added", servers: "additive", clients: "breaking" },
  ]);
  expect(status).toBe(0);
});

test("nothing to compare with is wrong usage", { timeout }, () => {
  const { status, err } = diff();

  expect(err).toBe("spec:diff takes one git ref or file, not 0. See npm run spec:diff -- --help\n");
  expect(status).toBe(2);
});
