import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/** A file that was read. */
export interface InputFile {
  /** The path as it was given or found; `<stdin>` for standard input. */
  readonly file: string;
  readonly text: string;
}

/** Read before anything is said of it: 64 MiB, far beyond any document. */
const mostBytes = 64 * 1024 * 1024;
const input = "-";

/**
 * The files that the words of a command line name: paths, patterns such as `servers/*.json`, folders for
 * all `server.json` below them, `-` for standard input; without any word `server.json` of this folder.
 *
 * @throws {UsageError} where one cannot be found.
 */
export async function findFiles(
  words: readonly string[],
  { folder }: Output,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const word of words.length === 0 ? ["server.json"] : words)
    found.push(...(await filesOf(word, folder)));
  return [...new Set(found)];
}

async function filesOf(word: string, folder: string): Promise<readonly string[]> {
  if (word === input) return [word];
  const kind = await kindOf(resolve(folder, word));
  if (kind === "file") return [word];
  const pattern = kind === "folder" ? "**/server.json" : word;
  if (kind === "none" && !/[*?[{]/.test(word))
    throw new UsageError(
      `${word}: no such file; give a file, a folder, a pattern, or - for standard input`,
    );
  const { glob } = await import("tinyglobby");
  const cwd = kind === "folder" ? resolve(folder, word) : folder;
  const files = await glob(pattern, { cwd, ignore: ["**/node_modules/**"], dot: false });
  if (files.length === 0)
    throw new UsageError(
      `${word}: ${kind === "folder" ? "no server.json below it" : "no file fits the pattern"}`,
    );
  return files.map((file) => (kind === "folder" ? join(word, file) : file)).sort();
}

async function kindOf(path: string): Promise<"file" | "folder" | "none"> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw new UsageError(`${path}: cannot be looked at (${error.code})`, { cause: error });
  });
  if (found === undefined) return "none";
  return found.isDirectory() ? "folder" : "file";
}

/** The text of a file. @throws {UsageError} where it cannot be read, is no UTF-8, or has more than 64 MiB. */
export async function readInputFile(file: string, output: Output): Promise<InputFile> {
  const bytes = file === input ? await output.readInput() : await readBytes(file, output.folder);
  const name = file === input ? "<stdin>" : file;
  if (bytes.length > mostBytes)
    throw new UsageError(`${name}: more than 64 MiB; a server.json is far smaller`);
  try {
    // The mark is kept: it is an issue, and places count from it.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { file: name, text };
  } catch (error) {
    throw new UsageError(`${name}: not UTF-8; save it in that encoding`, { cause: error });
  }
}

async function readBytes(file: string, folder: string): Promise<Uint8Array> {
  const path = resolve(folder, file);
  try {
    const { size } = await stat(path);
    return size > mostBytes ? new Uint8Array(mostBytes + 1) : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(`${file}: cannot be read (${code})`, { cause: error });
  }
}
