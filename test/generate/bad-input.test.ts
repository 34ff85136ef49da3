import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createScratchSpecification,
  type ScriptRun,
} from "../../scripts/lib/scratch-specification.js";
import { bundled } from "../helpers/commands/bundled.js";

interface Fault {
  readonly says: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly wrong: string;
  readonly remedy: string;
  /** How many lines after the edit the parser notices. */
  readonly linesLater?: number;
}

// What cannot be parsed is told first; vectors are judged once the schemas that judge them are sound.
const stages: Readonly<Record<string, readonly Fault[]>> = {
  syntax: [
    {
      says: "YAML that cannot be parsed",
      path: "spec/paths/servers.yaml",
      before: "tags: [servers]",
      after: "tags: [servers",
      wrong: "no valid YAML: ",
      remedy: "mend the syntax",
      linesLater: 1,
    },
    {
      says: "JSON that cannot be parsed",
      path: "spec/vectors/version-order/ranges.json",
      before: '"range": true',
      after: '"range": yes',
      wrong: "no valid JSON: invalid symbol",
      remedy: "mend the syntax",
    },
  ],
  parts: [
    {
      says: "a reference that leads nowhere",
      path: "spec/paths/servers.yaml",
      before: "$ref: ../schemas/server-list.yaml",
      after: "$ref: ../schemas/server-lists.yaml",
      wrong:
        "$ref ../schemas/server-lists.yaml leads nowhere: there is no file spec/schemas/server-lists.yaml",
      remedy: "correct the path or add the file",
    },
    {
      says: "an operationId that is taken",
      path: "spec/paths/ping.yaml",
      before: "operationId: ping",
      after: "operationId: health",
      wrong: "operationId health is taken by spec/paths/health.yaml:2",
      remedy: "choose another",
    },
    {
      says: "a schema that is no draft-07",
      path: "spec/server-json/2025-12-11.schema.json",
      before: '"minLength": 3',
      after: '"minLength": "3"',
      wrong:
        "no valid draft-07 schema: definitions/ServerDetail/properties/name/minLength must be integer",
      remedy: "correct the keyword",
    },
  ],
  vectors: [
    {
      says: "a vector that contradicts its schema",
      path: "spec/vectors/version-order/ranges.json",
      before: '"range": true',
      after: '"range": "yes"',
      wrong: "/range must be boolean",
      remedy: "correct the vector or the schema that it follows",
    },
  ],
};
const timeout = 60_000;
const scratch = createScratchSpecification(bundled);
const at = (path: string): string => join(scratch.folder, path);
const runs = new Map<string, ScriptRun>();
const expectedPlaces = new Map<Fault, string>();

function breakAndRun(faults: readonly Pick<Fault, "path" | "before" | "after">[]): ScriptRun {
  const kept = new Map(faults.map(({ path }) => [path, readFileSync(at(path), "utf8")]));
  for (const { path, before, after } of faults) scratch.edit(path, before, after);
  const result = scratch.run("generate.ts");
  for (const [path, text] of kept) writeFileSync(at(path), text);
  return result;
}

beforeAll(() => {
  for (const [stage, faults] of Object.entries(stages)) {
    for (const fault of faults) {
      const [upTo = ""] = readFileSync(at(fault.path), "utf8").split(fault.before, 1);
      const line = upTo.split("\n").length + (fault.linesLater ?? 0);
      expectedPlaces.set(fault, `${fault.path}:${line}: `);
    }
    runs.set(stage, breakAndRun(faults));
  }
}, timeout);
afterAll(() => scratch.remove());

test.each(
  Object.entries(stages).flatMap(([stage, faults]) =>
    faults.map((fault) => ({ stage, fault, says: fault.says })),
  ),
)("$says is one line: place, what is wrong, what to do", ({ stage, fault }) => {
  const lines = runs.get(stage)?.err.split("\n") ?? [];

  const own = lines.filter((line) => line.startsWith(expectedPlaces.get(fault) ?? "?"));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain(fault.wrong);
  expect(own[0]?.endsWith(`; ${fault.remedy}`)).toBe(true);
});

test.each(Object.keys(stages))("faults of %s end the run, and nothing else is told", (stage) => {
  const { status, out, err } = runs.get(stage) ?? { status: 0, out: "", err: "" };

  expect(err.trimEnd().split("\n")).toHaveLength(stages[stage]?.length ?? 0);
  expect(out).toBe("");
  expect(status).toBe(1);
});

test("an unknown key in a requirement names its file", { timeout }, () => {
  const path = "spec/requirements/list.yaml";

  const { status, err } = breakAndRun([{ path, before: "level: MUST", after: "levle: MUST" }]);

  expect(err).toMatch(/^spec\/requirements\/list\.yaml.*levle/m);
  expect(status).toBe(1);
});

test("where there is a fault nothing is generated", () => {
  expect(existsSync(at("packages"))).toBe(false);
  expect(existsSync(at("docs"))).toBe(false);
});
