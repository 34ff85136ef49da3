import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, inject, test } from "vitest";
import { root } from "../scripts/lib/root.js";
import { fromSource } from "../scripts/lib/scratch-specification.js";

const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Finished {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(argv: readonly string[]): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, out: stdout, err: stderr };
}

function demo(...argv: readonly string[]): Finished {
  return run([inject("commands").demo, ...argv]);
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const document = { name: "com.example/clock", description: "Tells the time", version: "1.0.0" };

test("serves, walks and judges a catalogue, and keeps the verdict", () => {
  const out = join(folder, "default");

  const { status, out: printed } = demo("--out", out);

  expect(printed).toContain("spec/fixtures/catalogue.json: 125 of 125 rows loaded");
  expect(printed).toContain("walked 122 rows of 39 servers");
  expect(printed).toMatch(/\nverdict: pass · /);
  expect(JSON.parse(readFileSync(join(out, "report.json"), "utf8")).verdict).toBe("pass");
  expect(readFileSync(join(out, "report.html"), "utf8")).toMatch(/^<!doctype html>/i);
  expect(status).toBe(0);
});

test("takes rows with a document, packed, and says what it left out and why", () => {
  const rows = [{ document }, { document: { ...document, version: 2 } }, { document }, 5];
  const seed = write("rows.jsonl.gz", gzipSync(rows.map((row) => JSON.stringify(row)).join("\n")));

  const { status, out } = demo("--seed", seed, "--out", join(folder, "rows"));

  expect(out).toContain("1 of 4 rows loaded");
  expect(out).toContain("1 left out: no string version");
  expect(out).toContain("1 left out: repeats an earlier name and version");
  expect(out).toContain("1 left out: not an object");
  expect(status).toBe(0);
});

test.each([
  ["a seed that is not there", () => join(folder, "nowhere.json"), /no such file.*check the path/],
  ["a folder as seed", () => folder, /it is a folder/],
  ["an empty seed", () => write("empty.json", ""), /the file is empty; give a JSON array/],
  ["text that is no JSON", () => write("a.txt", "hello"), /line 1: not JSON .*give a JSON array/],
  ["a broken line", () => write("b.jsonl", '{"name":"a"}\n{"na'), /line 2: not JSON/],
  ["broken gzip", () => write("c.gz", gzipSync("[]").subarray(0, 12)), /broken gzip/],
])("%s is one line, exit 2, and nothing is written", (_, seed, message) => {
  const out = join(folder, "not-written");

  const { status, out: printed, err } = demo("--seed", seed(), "--out", out);

  expect(status).toBe(2);
  expect(err).toMatch(message);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(printed).toBe("");
  expect(existsSync(join(out, "report.json"))).toBe(false);
});

test("a report folder that is a file is refused before any work", () => {
  const { status, out, err } = demo("--out", write("file", ""));

  expect(status).toBe(2);
  expect(err).toMatch(/^error: cannot write the report .*: a part of its path is a file/);
  expect(out).toBe("");
});

test("from source, as npm runs it, an unknown option is wrong usage", () => {
  const { status, err } = run([...fromSource("demo.ts"), "--sed", "x"]);

  expect(status).toBe(2);
  expect(err).toMatch(/Unknown option '--sed'.*See npm run demo -- --help\n$/);
});
