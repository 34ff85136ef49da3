/** A form in which a report can be written to a file. */
export type ReportFormat = "badge" | "html" | "json" | "junit" | "markdown" | "sarif";

/** Every form. */
export const reportFormats: readonly ReportFormat[] = [
  "badge",
  "html",
  "json",
  "junit",
  "markdown",
  "sarif",
];

/** The files that a report is to be written to, by form; missing folders are created. */
export type ReportFiles = Readonly<Partial<Record<ReportFormat, string>>>;

/** Thrown where a report file cannot be written, with what to do about it. */
export class ReportFileError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(`${message}. Give a file in a folder that can be written to`, options);
    this.name = "ReportFileError";
  }
}

/** Does file work for a report. @throws {ReportFileError} where the file system refuses. */
export async function writingReport(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ReportFileError || fileErrorCode(error) === undefined) throw error;
    throw new ReportFileError(`cannot write the report ${path}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its name is too long",
};

function reasonOf(error: unknown): string {
  const code = fileErrorCode(error) ?? "";
  return reasons[code] ?? code;
}

/** The code of a file system's error; undefined where it is none. */
export function fileErrorCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
