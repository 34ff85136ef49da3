import { stat } from "node:fs/promises";
import { join } from "node:path";
import { buildDocument } from "../init/build-document.js";
import { parseServerJson } from "../parse/parse-server-json.js";
import { renderHuman } from "../report/human.js";
import { type ExitCode, exitFine, exitIssues } from "./exit-code.js";
import type { Output } from "./output.js";
import { readGit, readProject } from "./read-project.js";
import { UsageError } from "./usage-error.js";
import { writeWholeFile } from "./write-file.js";

/** What `init` is told. */
export interface InitFlags {
  readonly name?: string;
  readonly image?: string;
  readonly remote?: string;
  readonly force: boolean;
  readonly print: boolean;
}

const file = "server.json";

/**
 * Writes a server.json from what the project says of itself, and says what is left to do.
 *
 * @throws {UsageError} where there is one already, or a file of the project cannot be read.
 */
export async function initCommand(flags: InitFlags, output: Output): Promise<ExitCode> {
  const { force, print, ...choices } = flags;
  if (!force && !print && (await isThere(join(output.folder, file))))
    throw new UsageError(
      `${file} is there already; give --force to replace it, or --print to see a new one`,
    );
  const facts = await readProject(output.folder);
  const git = await readGit(output.folder);
  const { document, notes } = buildDocument(facts, { ...git, ...choices });
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const { result } = parseServerJson(text);
  if (print) output.print(text);
  else {
    await writeWholeFile(file, text, output);
    const sources = facts.map(({ source }) => source).join(", ");
    output.notice(`wrote ${file}${sources === "" ? "" : ` from ${sources}`}`);
  }
  for (const note of notes) output.notice(`note: ${note}`);
  if (result.issues.length > 0)
    output.notice(renderHuman([{ file, text, result }], { ...output, color: false }));
  return result.valid ? exitFine : exitIssues;
}

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new UsageError(`${path}: cannot be looked at (${error.code})`, { cause: error });
  });
  return found !== undefined;
}
