import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { allChecks } from "../../src/index.js";
import { referenceServer, runCommandLine, runInProcess } from "./run-command-line.js";

test("a sound registry passes, and its report is written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "conformance-cli-"));
  onTestFinished(() => rm(folder, { recursive: true }));

  const { code, stdout, stderr } = await runCommandLine([
    ...["run", await referenceServer(), "--api-version", "v0"],
    ...["--report", `json=${folder}/new/report.json`],
  ]);

  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `limits: at most 300 requests · 4 at a time · 300 s in all · 10000 ms each\nreading the catalogue …\nrunning ${allChecks.length} checks …\njudging 122 documents …\n`,
  });
  expect(stdout).toMatch(/\nverdict: pass · MUST (\d+)\/\1 · .+\n$/);
  expect(JSON.parse(await readFile(join(folder, "new/report.json"), "utf8"))).toMatchObject({
    verdict: "pass",
    target: { detected: { prefix: "/v0", rows: 122, names: 39, complete: true } },
  });
});

test("checks can be chosen and left out by pattern", async () => {
  const { stdout } = await runInProcess([
    ...["run", await referenceServer(), "--only", "list.l*", "--only", "latest.is-flagged"],
    ...["--skip", "*filter*"],
  ]);

  expect(stdout).toContain("\n2 checks: 2 pass\nverdict: pass · MUST 2/2");
});

test("colour is forced and refused by the environment and by an option", async () => {
  const args = ["run", await referenceServer(), "--only", "list.limit-caps-page"];

  const forced = await runInProcess(args, { FORCE_COLOR: "1" });
  const refused = await runInProcess([...args, "--no-color"], { FORCE_COLOR: "1" });
  const silenced = await runInProcess(args, { FORCE_COLOR: "1", NO_COLOR: "1" });

  expect(forced.stdout).toContain("\u001b[32mverdict: pass");
  expect(refused.stdout).not.toContain("\u001b");
  expect(silenced.stdout).not.toContain("\u001b");
});

test("all checks are listed, for people and for programs", async () => {
  const table = await runInProcess(["list"]);
  const json = await runInProcess(["list", "--json"]);

  const ids = allChecks.map(({ id }) => id);
  expect(
    table.stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(ids);
  expect(JSON.parse(json.stdout)).toMatchObject(ids.map((id) => ({ id })));
});

test("a check is explained by its requirement", async () => {
  const { code, stdout } = await runInProcess(["explain", "list.limit-caps-page"]);

  expect(code).toBe(0);
  expect(stdout).toMatch(/^list\.limit-caps-page\n/);
  expect(stdout).toContain(
    "\n  curl -sS -i --path-as-is -H 'accept: application/json' 'https://registry.example.com/v0.1/servers?limit=2'\n",
  );
  expect(stdout).toMatch(/\nREQ-LIST-006 {2}MUST, generic layer\ntext {10}With `limit=N`/);
});

test("a requirement is explained by the checks that serve it", async () => {
  const { code, stdout } = await runInProcess(["explain", "req-list-006"]);

  expect(code).toBe(0);
  expect(stdout).toContain(
    "\nchecked by    list.limit-caps-page: a page holds at most `limit` rows",
  );
});

test("help tells of the exit codes, and is no error", async () => {
  const { code, stdout, stderr } = await runInProcess(["run", "--help"]);

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/Examples:\n.+Exit codes:\n {2}0 .+\n {2}1 .+\n {2}2 .+\n {2}3 /s);
});

test("the version is the suite's", async () => {
  expect(await runInProcess(["--version"])).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
});
