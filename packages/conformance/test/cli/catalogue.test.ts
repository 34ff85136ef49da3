import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRegistry, readSeed } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { allChecks } from "../../src/index.js";
import { referenceServer, runCommandLine, runInProcess } from "./run-command-line.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "catalogue-"));
});

afterEach(() => rm(folder, { recursive: true }));

interface Manifest {
  readonly publish: readonly { file: string; name: string; version: string }[];
  readonly setStatus: readonly {
    name: string;
    version: string;
    status: string;
    statusMessage?: string;
  }[];
}

/** Serves the reference registry with a seed file until the test is over, and returns its URL. */
async function seededRegistry(file: string): Promise<string> {
  const { entries, rejected } = await readSeed(await readFile(file), file);
  expect(rejected).toEqual([]);
  const registry = createRegistry();
  await registry.load(entries);
  const { url, close } = await listen(registry, { port: 0 });
  onTestFinished(close);
  return url;
}

test("documents are written one a file, with what to do with them", async () => {
  const out = join(folder, "new/catalogue");

  const { code, stdout, stderr } = await runCommandLine(["catalogue", "--out", out]);

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^1198 versions of 40 servers, in the order of publishing\n/);
  expect(stdout).toMatch(/\nnext {7}mcp-registry-conformance run URL --catalogue\n$/);
  expect(await readdir(join(folder, "new"))).toEqual(["catalogue"]);
  const { publish, setStatus }: Manifest = JSON.parse(
    await readFile(join(out, "manifest.json"), "utf8"),
  );
  const files = await readdir(join(out, "documents"));
  expect(publish.map(({ file }) => file)).toEqual(files.sort().map((file) => `documents/${file}`));
  const last = publish.at(-1);
  expect(last).toMatchObject({ name: "com.example.catalogue/back-ports", version: "1.9.1" });
  const document = JSON.parse(await readFile(join(out, last?.file ?? ""), "utf8"));
  expect(document).toMatchObject({ name: last?.name, version: last?.version });
  expect(setStatus).toContainEqual({
    name: "com.example.catalogue/partly-deleted",
    version: "2.0.0",
    status: "deleted",
    statusMessage: "Published by mistake.",
  });
});

test.each([
  { form: "entries", file: "entries.json" },
  { form: "jsonl", file: "entries.jsonl" },
])("a registry seeded with $file passes", async ({ form, file }) => {
  const out = join(folder, "seed");
  const written = await runInProcess(["catalogue", "--out", out, "--as", form]);
  expect(written.stdout).toContain(`\nload       mcp-reference-registry --seed ${out}/${file},`);

  const url = await seededRegistry(join(out, file));
  const { code, stdout, stderr } = await runInProcess(["run", url, "--catalogue"]);

  expect(code).toBe(0);
  expect(stderr).toMatch(/^limits: at most 600 requests · /);
  expect(stderr).toContain(`\nrunning ${allChecks.length} checks …\n`);
  expect(stdout).toMatch(/\nverdict: pass · MUST (\d+)\/\1 · /);
});

test("a registry without the catalogue is told so in one line, and is not judged", async () => {
  const { code, stdout, stderr } = await runInProcess([
    "run",
    await referenceServer(),
    "--catalogue",
  ]);

  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(
    /^error: http:\S+ does not hold the known catalogue: 0 of its 40 names are there\. Load what .+\n$/,
  );
});

test("a budget that is asked for holds with the catalogue too", async () => {
  await runInProcess(["catalogue", "--out", join(folder, "seed"), "--as", "entries"]);
  const url = await seededRegistry(join(folder, "seed/entries.json"));

  const { stderr } = await runInProcess([
    ...["run", url, "--only", "list.limit-caps-page"],
    ...["--catalogue", "--budget", "50"],
  ]);

  expect(stderr).toMatch(/^limits: at most 50 requests · /);
});

test("a check of the catalogue is explained by the requests that it makes of it", async () => {
  const { code, stdout } = await runInProcess(["explain", "catalogue.build-twins-apart"]);

  expect(code).toBe(0);
  expect(stdout).toContain("\nneeds         a registry that holds the known catalogue\n");
  expect(stdout).toContain(
    "'https://registry.example.com/v0.1/servers/com.example.catalogue%2Fbuild-twins/versions/1.0.0%2Blinux'\n",
  );
  expect(stdout).toContain(
    "\nrun it alone: mcp-registry-conformance run URL --catalogue --only catalogue.build-twins-apart\n",
  );
});

test("a folder that holds something is left alone", async () => {
  await writeFile(join(folder, "notes.txt"), "mine");

  const plain = await runInProcess(["catalogue", "--out", folder]);
  const forced = await runInProcess(["catalogue", "--out", folder, "--force"]);

  expect(plain).toEqual({
    code: 2,
    stdout: "",
    stderr: `error: ${folder} is not empty. Name another folder with --out, or replace the catalogue in it with --force\n`,
  });
  expect(forced).toEqual({
    code: 2,
    stdout: "",
    stderr: `error: ${folder} holds more than a catalogue (notes.txt), and --force replaces nothing else. Name another folder with --out\n`,
  });
  expect(await readdir(folder)).toEqual(["notes.txt"]);
});

test("a catalogue is replaced as a whole where that is asked for", async () => {
  const out = join(folder, "catalogue");
  await mkdir(out);
  await runInProcess(["catalogue", "--out", out, "--as", "entries"]);

  const { code } = await runInProcess(["catalogue", "--out", out, "--as", "jsonl", "--force"]);

  expect(code).toBe(0);
  expect(await readdir(out)).toEqual(["entries.jsonl"]);
  expect(await readdir(folder)).toEqual(["catalogue"]);
});

test.each([
  { wrong: "no folder", args: [], says: /required option '--out <dir>' not specified/ },
  {
    wrong: "an unknown form",
    args: ["--out", "x", "--as", "zip"],
    says: /Allowed choices are documents, entries, jsonl/,
  },
  { wrong: "the current folder", args: ["--out", "."], says: /it holds the current folder\./ },
  {
    wrong: "a folder below a file",
    args: ["--out", "package.json/x"],
    says: /cannot write package\.json\/x: a part of its path is a file, not a folder\. Name a folder/,
  },
  {
    wrong: "a folder below none that can be made",
    args: ["--out", "/proc/x"],
    says: /cannot write/,
  },
])("$wrong is wrong usage", async ({ args, says }) => {
  const { code, stdout, stderr } = await runInProcess(["catalogue", ...args]);

  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^error: .+\n$/);
  expect(stderr).toMatch(says);
});
