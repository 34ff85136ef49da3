import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Report } from "../engine/report.js";
import { renderBadge } from "./badge.js";
import { renderHtml } from "./html.js";
import { renderJson } from "./json.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
import {
  fileErrorCode,
  ReportFileError,
  type ReportFiles,
  type ReportFormat,
  reportFormats,
  writingReport,
} from "./report-file.js";
import { renderSarif } from "./sarif.js";

const renderers: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  badge: renderBadge,
  html: renderHtml,
  json: renderJson,
  junit: renderJunit,
  markdown: renderMarkdown,
  sarif: renderSarif,
};

/**
 * Makes sure that reports can be written, before the work of making them. Missing folders are created;
 * existing files are left as they are.
 *
 * @throws {ReportFileError} where one cannot be written, or two are to be the same file.
 */
export async function prepareReports(files: ReportFiles): Promise<void> {
  const seen = new Set<string>();
  for (const [, path] of listFiles(files)) {
    if (seen.has(resolve(path))) throw new ReportFileError(`the report ${path} is named twice`);
    seen.add(resolve(path));
    await writingReport(path, async () => {
      await mkdir(dirname(path), { recursive: true });
      if (await isFolder(path))
        throw new ReportFileError(`cannot write the report ${path}: it is a folder`);
      await writeFile(besideOf(path), "");
      await rm(besideOf(path));
    });
  }
}

/**
 * Writes a report to files. Each is written whole beside its place and renamed once all are there, so that
 * none is ever half written.
 *
 * @throws {ReportFileError} where one cannot be written.
 */
export async function writeReports(report: Report, files: ReportFiles): Promise<void> {
  const begun: string[] = [];
  try {
    for (const [format, path] of listFiles(files))
      await writingReport(path, async () => {
        const text = renderers[format](report);
        await mkdir(dirname(path), { recursive: true });
        begun.push(besideOf(path));
        await writeFile(besideOf(path), text);
      });
    for (const [, path] of listFiles(files))
      await writingReport(path, () => rename(besideOf(path), path));
  } finally {
    for (const path of begun) await rm(path, { force: true });
  }
}

function listFiles(files: ReportFiles): readonly (readonly [ReportFormat, string])[] {
  return reportFormats.flatMap((format) => {
    const path = files[format];
    return path === undefined ? [] : [[format, path] as const];
  });
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (fileErrorCode(error) === "ENOENT") return undefined;
    throw error;
  });
  return found?.isDirectory() ?? false;
}
