import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Outcome, renderJson } from "../../src/index.js";
import { sampleCheck, sampleReport } from "../report/sample-report.js";
import { type Finished, runInProcess } from "./run-command-line.js";

async function compare(
  before: Outcome,
  after: Outcome,
  ...more: readonly string[]
): Promise<Finished> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-compare-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = [];
  for (const [index, outcome] of [before, after].entries()) {
    const file = join(folder, `${index}.json`);
    await writeFile(file, renderJson(sampleReport([sampleCheck({ id: "list.a", outcome })])));
    files.push(file);
  }
  return await runInProcess(["compare", ...files, ...more]);
}

test("two equal reports are the same", async () => {
  const { code, stdout } = await compare("fail", "fail");

  expect(code).toBe(0);
  expect(stdout).toMatch(/\ncompare: nothing worse, 0 changes\n$/);
});

test("a check that fails where it passed is worse", async () => {
  const { code, stdout } = await compare("pass", "fail");

  expect(code).toBe(1);
  expect(stdout).toMatch(/✕ worse {3}list\.a {2}MUST {2}pass → fail\s+compare: 1 check worse\n$/);
});

test("programs get JSON", async () => {
  const { code, stdout } = await compare("pass", "fail", "--json");

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ worse: true, changes: [{ id: "list.a" }] });
});

test("a file that cannot be read, or is no report, is wrong usage", async () => {
  const missing = await runInProcess(["compare", "no/a.json", "no/b.json"]);
  const other = await runInProcess(["compare", "package.json", "package.json"]);

  expect([missing.code, other.code]).toEqual([2, 2]);
  expect(missing.stderr).toBe(
    "error: cannot read no/a.json (ENOENT). Give a file that can be read\n",
  );
  expect(other.stderr).toBe(
    "error: package.json is no report of version 1. Give a file that --report json=FILE wrote\n",
  );
});
