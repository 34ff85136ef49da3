import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { repository } from "../../scripts/lib/root.js";
import { InputError, UsageError } from "../../scripts/lib/run-script.js";
import { readArguments } from "../../scripts/spec-diff/arguments.js";
import { readBase } from "../../scripts/spec-diff/state/read-base.js";

const folder = mkdtempSync(join(tmpdir(), "unreadable-"));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const caught = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test.each([
  ["a ref that is none", () => "nowhere", /^nowhere: neither a file nor a git ref; name a commit/],
  ["an option of git", () => "--output=x", /^--output=x: neither a file nor a git ref/],
  ["a folder", () => folder, /: neither a file nor a git ref/],
  ["no JSON", () => write("a.json", '{\n  "paths": {,}\n}'), /a\.json:2: no valid JSON: /],
  ["no YAML", () => write("a.yaml", "paths:\n  - a: [\n"), /a\.yaml:3: no valid YAML: /],
  ["no OpenAPI document", () => write("b.json", "[]"), /b\.json:1: no OpenAPI document: /],
  [
    "a document in parts",
    () => write("c.json", '{\n"paths": {\n"/a": { "$ref": "a.yaml" } } }'),
    /c\.json:3: \$ref a\.yaml leads nowhere: /,
  ],
])("%s cannot be compared with, in one line", (_, base, message) => {
  const error = caught(() => readBase(base(), repository));

  expect(error).toBeInstanceOf(InputError);
  expect(error).toHaveProperty("message", expect.stringMatching(message));
  expect(error).toHaveProperty("message", expect.not.stringContaining("\n"));
});

test.each([
  ["nothing to compare with", [], /takes one git ref or file, not 0/],
  ["two of them", ["a", "b"], /takes one git ref or file, not 2/],
  ["an option that is not there", ["--jsn", "a"], /^Unknown option '--jsn'/],
])("%s is wrong usage", (_, argv, message) => {
  const error = caught(() => readArguments(argv));

  expect(error).toBeInstanceOf(UsageError);
  expect(error).toHaveProperty("message", expect.stringMatching(message));
  expect(error).toHaveProperty(
    "message",
    expect.stringMatching(/See npm run spec:diff -- --help$/),
  );
});

test("help needs nothing to compare with", () => {
  expect(readArguments(["--help"])).toMatchObject({ wantsHelp: true });
});
