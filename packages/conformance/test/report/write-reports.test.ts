import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareReports, ReportFileError, renderJson, writeReports } from "../../src/index.js";
import { sampleReport } from "./sample-report.js";

const report = sampleReport([]);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-reports-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("reports are written whole, into folders that are made for them", async () => {
  await writeReports(report, {
    json: join(folder, "a/b/report.json"),
    html: join(folder, "r.html"),
  });

  expect(await readFile(join(folder, "a/b/report.json"), "utf8")).toBe(renderJson(report));
  expect(await readdir(join(folder, "a/b"))).toEqual(["report.json"]);
  expect(await readdir(folder)).toEqual(["a", "r.html"]);
});

test("preparing leaves nothing behind but the folder", async () => {
  await prepareReports({ json: join(folder, "a/report.json") });

  expect(await readdir(join(folder, "a"))).toEqual([]);
});

test("preparing leaves an older report as it is", async () => {
  await writeFile(join(folder, "report.json"), "older");

  await prepareReports({ json: join(folder, "report.json") });

  expect(await readFile(join(folder, "report.json"), "utf8")).toBe("older");
});

test("a folder cannot be a report", async () => {
  await expect(prepareReports({ json: folder })).rejects.toThrow(ReportFileError);
});

test("two reports cannot be one file", async () => {
  const path = join(folder, "report");

  await expect(prepareReports({ json: path, html: `${folder}/./report` })).rejects.toThrow(
    "is named twice",
  );
});

test("where one report cannot be written, none is", async () => {
  await writeFile(join(folder, "file"), "");

  await expect(
    writeReports(report, { html: join(folder, "report.html"), json: join(folder, "file/r.json") }),
  ).rejects.toThrow(/a part of its path is a file, not a folder\. Give a file in a folder/);
  expect(await readdir(folder)).toEqual(["file"]);
});
