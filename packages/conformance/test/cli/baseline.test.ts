import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runInProcess, serve } from "./run-command-line.js";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-baseline-"));
  file = join(folder, "baseline.json");
});

afterEach(() => rm(folder, { recursive: true }));

/** A registry of one row whose media type is wrong, or right. */
async function registry(mediaType = "text/plain"): Promise<string> {
  return await serve((_, response) => {
    response.setHeader("content-type", mediaType);
    response.end('{"servers":[{"server":{"name":"com.example/a","version":"1.0.0"}}]}');
  });
}

const check = "list.content-type-json";
const judge = async (url: string, ...more: readonly string[]) =>
  await runInProcess(["run", url, "--only", check, "--baseline", file, ...more]);

test("a failure is taken into the baseline, borne from then on, and told of once it is mended", async () => {
  const faulty = await registry();

  const first = await judge(faulty, "--update-baseline");
  const second = await judge(faulty);
  const mended = await judge(await registry("application/json"));

  expect(first.stderr).toContain(`baseline: 1 entry in ${file}\n`);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    baselineVersion: 1,
    entries: [{ check, reason: expect.stringMatching(/^seen on \d{4}-/) }],
  });
  expect(await readdir(folder)).toEqual(["baseline.json"]);
  expect([first.code, second.code, mended.code]).toEqual([0, 0, 1]);
  expect(second.stdout).toMatch(
    /~ known {2}list\.content-type-json[\s\S]+verdict: pass · .+ 1 known/,
  );
  expect(mended.stdout).toMatch(/✕ stale {2}list\.content-type-json[\s\S]+verdict: fail/);
});

test("an expired entry fails the run", async () => {
  const entries = [{ check, reason: "in work", expires: "2020-01-01" }];
  await writeFile(file, JSON.stringify({ baselineVersion: 1, entries }));

  const { code, stdout } = await judge(await registry());

  expect(code).toBe(1);
  expect(stdout).toContain("✕ expired  list.content-type-json");
});

test.each([
  [
    "that is not there",
    undefined,
    [],
    /^error: cannot read the baseline .+ \(ENOENT\)\. Give a file/,
  ],
  ["that is no JSON", "{", [], /^error: .+baseline\.json: no JSON/],
  [
    "that names an unknown check",
    '{"baselineVersion":1,"entries":[{"check":"list.x","reason":"r","expires":"2999-01-01"}]}',
    [],
    /^error: .+entries\[0\]: no check is called "list\.x"/,
  ],
  [
    "that is malformed, even to update it",
    "[]",
    ["--update-baseline"],
    /^error: .+not in the form/,
  ],
])("a baseline %s is wrong usage, and nothing is asked", async (_, text, more, says) => {
  if (text !== undefined) await writeFile(file, text);
  let asked = 0;
  const url = await serve((_request, response) => {
    asked += 1;
    response.end();
  });

  const { code, stderr } = await judge(url, ...more);

  expect({ code, asked }).toEqual({ code: 2, asked: 0 });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(says);
});

test("a baseline that cannot be written is told of before the target is asked", async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.end();
  });
  file = join(folder, "none/baseline.json");

  const { code, stderr } = await judge(url, "--update-baseline");

  expect({ code, asked }).toEqual({ code: 2, asked: 0 });
  expect(stderr).toMatch(
    /^error: cannot write the baseline .+ \(ENOENT\)\. Give a file in a folder/,
  );
});

test("an update without a file is wrong usage", async () => {
  const { code, stderr } = await runInProcess(["run", "http://a.example", "--update-baseline"]);

  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^error: --update-baseline has no file to write\. Name it with --baseline FILE\n$/,
  );
});
