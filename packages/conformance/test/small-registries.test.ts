import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openTarget } from "../src/engine/target.js";
import { withToken } from "../src/engine/with-token.js";
import { type CheckResult, type Report, runConformance } from "../src/index.js";
import { type FairHabit, fairHabits, fairness, type Seen } from "./helpers/fair-habits.js";
import { type SmallRegistry, smallRegistries, withRegistry } from "./helpers/small-registries.js";
import { validReport } from "./helpers/valid-report.js";

const folder = new URL("small-registries/", import.meta.url);
const files = readdirSync(folder);
const limits = { timeoutMs: 10_000, maxBodyBytes: 1_000_000 };

const importing =
  /\bfrom\s*["']([^"']+)|\bimport\s*["']([^"']+)|\b(?:import|require)\s*\(\s*["'`]([^"'`]+)/g;

const decides = ({ level, layer }: CheckResult): boolean => level === "MUST" && layer === "generic";

async function judge(registry: SmallRegistry, faulty: boolean): Promise<Report> {
  return withRegistry(registry, faulty, async (running) =>
    validReport(await runConformance(running)),
  );
}

function having(
  outcome: CheckResult["outcome"],
  checks: readonly CheckResult[],
): readonly object[] {
  return checks
    .filter((check) => check.outcome === outcome)
    .map(({ id, message }) => ({ id, message }));
}

describe.each(smallRegistries)("the registry $name", (registry) => {
  test("passes, is accused of nothing that decides, and is looked at", async () => {
    const { checks, dataFaults, verdict } = await judge(registry, false);

    expect(having("error", checks)).toEqual([]);
    expect(having("fail", checks.filter(decides))).toEqual([]);
    expect(having("blocked", checks)).toEqual([]);
    expect(verdict).toBe("pass");
    expect(having("pass", checks.filter(decides)).length).toBeGreaterThanOrEqual(
      registry.fewestPasses,
    );
    expect(dataFaults).toHaveLength(registry.dataFaults ?? 0);
  });

  test("is caught with its one fault", async () => {
    const { checks, verdict } = await judge(registry, true);

    const failed = checks.filter((check) => decides(check) && check.outcome === "fail");
    expect(failed.map(({ id }) => id)).toEqual(registry.kills);
    expect(having("error", checks)).toEqual([]);
    expect(verdict).toBe("fail");
  });
});

test("there are twelve, each in a file of its own", () => {
  expect(files.sort()).toEqual(smallRegistries.map(({ name }) => `${name}.ts`));
  expect(files).toHaveLength(12);
});

test.each(files)("%s imports nothing but parts of Node.js", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const imported = [...text.matchAll(importing)].map(([, ...specifiers]) => specifiers.join(""));

  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((from) => !from.startsWith("node:"))).toEqual([]);
});

describe("fairness", () => {
  test.each(fairness)("shows %s", (line) => {
    expect(fairHabits.filter((habit) => habit.line === line).length).toBeGreaterThan(0);
  });

  test.each(fairHabits)("$registry $habit", async (habit) => {
    const registry = smallRegistries.find(({ name }) => name === habit.registry);
    if (registry === undefined) throw new Error(`no registry has the name ${habit.registry}`);

    const seen = await ask(registry, habit);

    expect(seen).toSatisfy(habit.shows);
  });
});

async function ask(registry: SmallRegistry, { request, isAnonymous }: FairHabit): Promise<Seen> {
  const [target = "", method = "GET"] = request.split(" ").reverse();
  return withRegistry(registry, false, async (running) => {
    const opened = openTarget(running.target, limits);
    const transport = withToken(opened.transport, isAnonymous ? undefined : running.token);
    const headers = { accept: "application/json" };
    const prefixed = `${opened.prefix ?? ""}${target}`;
    const { body, ...rest } = await transport.send({ method, target: prefixed, headers });
    await transport.close();
    const text = new TextDecoder().decode(body);
    return { ...rest, text, body: /^[{[]/.test(text) ? JSON.parse(text) : {} };
  });
}
