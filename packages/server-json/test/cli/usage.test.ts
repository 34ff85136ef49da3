import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { packageVersion } from "../../src/cli/package-version.js";
import { documentText, folderWith, run } from "./run-command-line.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

test.each([
  [["validate", "nowhere.json"], /^error: nowhere\.json: no such file; give a file/],
  [["validate", "*.yaml"], /^error: \*\.yaml: no file fits the pattern/],
  [["validate", "."], /^error: \.: no server\.json below it/],
  [["validate", "--format", "xml"], /Allowed choices are human, json, sarif, github/],
  [["migrate", "a.json", "b.json"], /^error: 2 files: give --write/],
  [["migrate", "--to", "2025-07-09", "a.json"], /Allowed choices are 2025-10-11/],
  [["frobnicate"], /unknown command 'frobnicate'.*See server-json --help/],
])("%j is refused in one line, exit 2", async (words, message) => {
  const folder = folderWith({ "a.json": documentText(), "b.json": documentText() });

  const { code, stdout, stderr } = await run(folder, words);

  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("bytes that are no UTF-8 are refused", async () => {
  const { code, stderr } = await run(
    folderWith({}),
    ["validate", "-"],
    new Uint8Array([0x7b, 0xff]),
  );

  expect(code).toBe(2);
  expect(stderr).toBe("error: <stdin>: not UTF-8; save it in that encoding\n");
});

test.each([["--help"], ["validate --help"], ["migrate --help"], ["init --help"]])(
  "%s explains the command and ends well",
  async (words) => {
    const { code, stdout } = await run(folderWith({}), words.split(" "));

    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: server-json/);
  },
);

test("the version is that of the package", () => {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");

  expect(packageVersion).toBe(JSON.parse(text).version);
});

test("as a process it reads standard input and exits by the verdict", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [inject("commands")["server-json"], "validate", "-"],
    { cwd: root, input: documentText({ version: "latest" }), encoding: "utf8", timeout: 50_000 },
  );

  expect(stdout).toContain("<stdin>:5:14  error");
  expect(status).toBe(1);
});
