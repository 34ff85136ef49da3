import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { root } from "../lib/root.js";
import { InputError } from "../lib/run-script.js";
import { type Path, parseYaml } from "../lib/yaml-source.js";

/** A YAML or JSON file: its value, and where in the text its parts stand. */
export interface SourceFile {
  /** Path of the file, seen from the folder that it was read from. */
  readonly path: string;
  readonly value: unknown;
  /** `file:line` of what a path leads to, or of the innermost part on the way that is there. */
  at(path: Path): string;
}

/**
 * Reads a YAML or JSON file.
 *
 * @throws {InputError} `file:line: …` where the text cannot be parsed
 */
export function readSource(path: string, folder: string = root): SourceFile {
  return parseSource(path, readFileSync(join(folder, path), "utf8"));
}

/** Parses the text of a YAML or JSON file; `path` is for messages, and its ending tells the language. @throws {InputError} */
export function parseSource(path: string, text: string): SourceFile {
  if (!path.endsWith(".json")) return { path, ...parseYaml(path, text) };
  return {
    path,
    value: parseJson(path, text),
    // Places are asked for where there is a fault: only then is the text read as YAML, which holds all JSON.
    at: (wanted) => parseYaml(path, text).at(wanted),
  };
}

/** One fault as one line: place, what is wrong, what to do. */
export function faultAt(source: SourceFile, path: Path, wrong: string, remedy: string): string {
  return `${source.at(path)}: ${wrong}; ${remedy}`;
}

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function parseJson(path: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value = parse(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [error] = errors;
  if (error === undefined) return value;
  const line = text.slice(0, error.offset).split("\n").length;
  throw new InputError(
    `${path}:${line}: no valid JSON: ${inWords(printParseErrorCode(error.error))}; mend the syntax`,
  );
}

/** `InvalidSymbol` as "invalid symbol". */
function inWords(name: string): string {
  return name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
