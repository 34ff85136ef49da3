import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckResult, type Report, runConformance } from "@mcp-registry-kit/conformance";
import {
  type ChoiceName,
  createRegistry,
  type LoadEntry,
  type RegistryOptions,
  readSeed,
} from "@mcp-registry-kit/reference-server";
import { beforeAll, expect, test } from "vitest";
import { choices } from "../packages/reference-server/src/diversity/index.js";
import { corpusFolder } from "./helpers/corpus.js";

const names = Object.keys(choices) as ChoiceName[];
/** Real documents that can be rows: the others lack a name or version, or repeat an earlier row. */
const rows = 1_787;
const documents = 2_353;
const budget = 300;

/** Deciding checks that a choice leaves without the data they need. */
const mostUnseen: Partial<Record<ChoiceName, number>> = {
  officialMeta: 4, // Its form has no instants.
  tinyPages: 4, // The catalogue does not fit into the budget.
};

let entries: readonly LoadEntry[] = [];
let rejected = 0;

beforeAll(async () => {
  const file = join(corpusFolder(), "server-json.jsonl.gz");
  const seed = await readSeed(readFileSync(file), file);
  entries = seed.entries;
  rejected = seed.rejected.length;
});

async function judge(diversity?: NonNullable<RegistryOptions["diversity"]>): Promise<Report> {
  const registry = createRegistry({
    anonymousAuth: true,
    ...(diversity !== undefined && { diversity }),
  });
  await registry.load(entries);
  return runConformance({ target: { fetch: (request) => registry.fetch(request) }, budget });
}

/** The checks that accuse a registry, those left out whose requirement it departs from on purpose. */
function accusing({ checks }: Report, departsFrom: readonly string[] = []): readonly unknown[] {
  return checks
    .filter(({ outcome }) => ["fail", "blocked", "error"].includes(outcome))
    .filter(({ requirements }) => !requirements.every((id) => departsFrom.includes(id)))
    .map(({ id, outcome, message }) => ({ id, outcome, message }));
}

function unseen({ checks }: Report): readonly Pick<CheckResult, "id" | "message">[] {
  return checks
    .filter(({ level, layer, outcome }) =>
      level === "MUST" && layer === "generic" ? outcome !== "pass" : false,
    )
    .map(({ id, message = "" }) => ({ id, message }));
}

test("the reference registry with the real documents passes every check, within the budget", async () => {
  const report = await judge();

  expect(entries.length + rejected).toBe(documents);
  expect(report.target.detected).toMatchObject({ rows, complete: true });
  expect(accusing(report)).toEqual([]);
  expect(unseen(report)).toEqual([]);
  expect(report.verdict).toBe("pass");
  expect(report.requests).toBeLessThanOrEqual(budget);
  expect(report.dataFaults.length).toBeGreaterThan(0);
});

test.each(names)("with the choice %s and the real documents it is not accused", async (name) => {
  const report = await judge({ seed: 1, choices: [name] });

  expect(accusing(report, choices[name].departsFrom)).toEqual([]);
  expect(unseen(report).slice(mostUnseen[name] ?? 0)).toEqual([]);
  expect(report.verdict).toBe("pass");
});

test.each([1, 2])(
  "with the choices of seed %d and the real documents it is not accused",
  async (seed) => {
    const report = await judge(seed);

    const departsFrom = names.flatMap((name) => choices[name].departsFrom);
    expect(accusing(report, departsFrom)).toEqual([]);
    expect(report.verdict).toBe("pass");
  },
);
