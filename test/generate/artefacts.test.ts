import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differences, writeArtefacts } from "../../scripts/generate/artefacts.js";

let folder: string;
const generated = "packages/types/src/generated";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
  writeArtefacts(join(folder, "before"), [{ path: `${generated}/a.ts`, text: "a\n" }]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const drift = (artefacts: { path: string; text: string }[]) => {
  mkdirSync(join(folder, "after"));
  writeArtefacts(join(folder, "after"), artefacts);
  return differences(folder, "before", "after");
};

test("what is equal shows no drift", () => {
  expect(drift([{ path: `${generated}/a.ts`, text: "a\n" }])).toBe("");
});

test("a changed file is shown as a unified diff", () => {
  expect(drift([{ path: `${generated}/a.ts`, text: "b\n" }])).toMatch(/^-a\n\+b$/m);
});

test("a file that is new, and one that is gone, are drift too", () => {
  const diff = drift([{ path: `${generated}/b.ts`, text: "a file of its own\n" }]);

  expect(diff).toContain("new file mode");
  expect(diff).toContain("deleted file mode");
});

test("a stale file does not outlive the next run", () => {
  writeFileSync(join(folder, "before", generated, "stale.ts"), "");

  writeArtefacts(join(folder, "before"), [{ path: `${generated}/a.ts`, text: "a\n" }]);

  expect(() => readFileSync(join(folder, "before", generated, "stale.ts"))).toThrow("ENOENT");
});
