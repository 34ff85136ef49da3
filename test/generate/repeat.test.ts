import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { differences, generatedFolders } from "../../scripts/generate/artefacts.js";
import { repository } from "../../scripts/lib/root.js";
import { createScratchSpecification } from "../../scripts/lib/scratch-specification.js";
import { bundled } from "../helpers/commands/bundled.js";

const scratch = createScratchSpecification(bundled);
afterAll(() => scratch.remove());

test("another run in another place generates the same bytes, where nothing was generated before", {
  timeout: 60_000,
}, () => {
  const { status, err } = scratch.run("generate.ts");

  expect(err).toBe("");
  expect(status).toBe(0);
  for (const [side, from] of [
    ["committed", repository],
    ["again", scratch.folder],
  ] as const)
    for (const folder of generatedFolders) {
      mkdirSync(join(scratch.folder, side), { recursive: true });
      cpSync(join(from, folder), join(scratch.folder, side, folder), { recursive: true });
    }
  expect(differences(scratch.folder, "committed", "again")).toBe("");
});
