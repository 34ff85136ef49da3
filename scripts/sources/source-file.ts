import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { root } from "../lib/root.js";
import { InputError } from "../lib/run-script.js";

/** Members and indexes that lead from the top of a document to a value in it. */
export type Path = readonly (string | number)[];

/** A YAML or JSON file: its value, and where in the text its parts stand. */
export interface SourceFile {
  /** Path of the file, seen from the folder that it was read from. */
  readonly path: string;
  readonly value: unknown;
  /** Line, from 1, on which the member at a path stands; that of the nearest container where it is not there. */
  lineOf(path: Path): number;
}

/**
 * Reads a YAML or JSON file.
 *
 * @throws {InputError} `file:line: …` where the text cannot be parsed.
 */
export function readSource(path: string, folder: string = root): SourceFile {
  return parseSource(path, readFileSync(join(folder, path), "utf8"));
}

/** Parses the text of a YAML or JSON file; `path` is for messages, and its ending tells the language. @throws {InputError} */
export function parseSource(path: string, text: string): SourceFile {
  const lines = new LineCounter();
  const parseYaml = (): Document =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false });
  let document: Document | undefined;
  const lineOf = (wanted: Path): number => {
    document ??= parseYaml();
    return lines.linePos(offsetOf(document, wanted)).line;
  };

  if (path.endsWith(".json")) return { path, value: parseJson(path, text), lineOf };
  document = parseYaml();
  const [error] = document.errors;
  if (error !== undefined)
    throw new InputError(
      `${path}:${lines.linePos(error.pos[0]).line}: no YAML: ${oneLine(error.message)}; mend the syntax`,
    );
  return { path, value: document.toJS(), lineOf };
}

/** One fault as one line: place, what is wrong, what to do. */
export function faultAt(source: SourceFile, path: Path, wrong: string, remedy: string): string {
  return `${source.path}:${source.lineOf(path)}: ${wrong}; ${remedy}`;
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
    `${path}:${line}: no JSON: ${inWords(printParseErrorCode(error.error))}; mend the syntax`,
  );
}

/** `InvalidSymbol` as "invalid symbol". */
function inWords(name: string): string {
  return name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
