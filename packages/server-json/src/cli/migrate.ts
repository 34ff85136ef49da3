import {
  type MigrateOptions,
  type Migration,
  migrateServerJson,
} from "../migrate/migrate-server-json.js";
import { parseServerJson } from "../parse/parse-server-json.js";
import { renderHuman } from "../report/human.js";
import { visibleText } from "../report/visible-text.js";
import { type ExitCode, exitFine, exitIssues } from "./exit-code.js";
import { findFiles, type InputFile, readInputFile } from "./input-files.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { writeWholeFile } from "./write-file.js";

/** What `migrate` is told. */
export interface MigrateFlags extends MigrateOptions {
  readonly write: boolean;
  readonly format: "human" | "json";
}

/**
 * Migrates files: to standard output, or in place. What was changed and what is left goes to standard error.
 *
 * @throws {UsageError} where a file cannot be read or written, or several are to go to standard output.
 */
export async function migrateCommand(
  words: readonly string[],
  { write, format, ...options }: MigrateFlags,
  output: Output,
): Promise<ExitCode> {
  const files = await findFiles(words, output);
  if (files.length > 1 && !write && format === "human")
    throw new UsageError(
      `${files.length} files: give --write to change them in place, or --format json`,
    );
  const migrations: { file: string; migration: Migration }[] = [];
  for (const file of files) {
    const read = await readInputFile(file, output);
    const broken = whyUnreadable(read);
    const migration = broken ?? migrateServerJson(JSON.parse(read.text), options);
    migrations.push({ file: read.file, migration });
    if (format === "human") await tell(file, read, migration, write, output);
    else if (write) await save(file, migration, output);
  }
  if (format === "json") {
    const list = migrations.map(({ file, migration }) => ({ file, ...migration }));
    output.print(`${JSON.stringify(list, null, 2)}\n`);
  }
  return migrations.every(({ migration }) => migration.result.valid) ? exitFine : exitIssues;
}

function whyUnreadable({ text }: InputFile): Migration | undefined {
  const { document, result } = parseServerJson(text);
  const isBroken = result.issues.some(
    ({ type, severity }) => type === "json" && severity === "error",
  );
  return isBroken ? { document, changes: [], result } : undefined;
}

async function tell(
  file: string,
  read: InputFile,
  migration: Migration,
  write: boolean,
  output: Output,
): Promise<void> {
  for (const { kind, path, to, reason } of migration.changes)
    output.notice(
      visibleText(`${read.file}: ${kind} ${path}${to === undefined ? "" : ` → ${to}`} (${reason})`),
    );
  if (write) await save(file, migration, output);
  else if (migration.document !== undefined) output.print(toText(migration.document));
  if (!migration.result.valid)
    output.notice(
      renderHuman([{ ...read, result: migration.result }], { ...output, color: false }),
    );
}

async function save(file: string, { document, changes }: Migration, output: Output): Promise<void> {
  if (changes.length === 0) return;
  if (file === "-") output.print(toText(document));
  else await writeWholeFile(file, toText(document), output);
}

function toText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
