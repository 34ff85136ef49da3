import { findJsonFault } from "../json-fault.js";
import { SeedError } from "./seed-error.js";

/** A value of a seed file with its number, which counts from 1. */
export interface SeedRow {
  readonly number: number;
  readonly value: unknown;
}

const maximumDepth = 1000;
const newline = 0x0a;
const decoder = new TextDecoder("utf-8", { fatal: true });
const advice = "give a JSON array, JSON Lines or a stored list response, plain or gzip";

/**
 * The rows of a JSON array, of JSON Lines, of a stored list response, or of one document alone.
 *
 * @throws {SeedError} when the text is none of these.
 */
export function parseRows(bytes: Uint8Array, name: string): readonly SeedRow[] {
  const begin = bytes.findIndex(
    (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf,
  );
  if (begin < 0) {
    throw new SeedError(`${name}: the file is empty; ${advice}`);
  }
  const isObject = bytes[begin] === "{".charCodeAt(0);
  if (isObject && beginsWithWholeLine(bytes.subarray(begin))) {
    return unwrapSingle(parseLines(bytes, name));
  }
  const value = parseText(decode(bytes, name), name, 1);
  const rows = isObject ? (listOf(value) ?? [value]) : value;
  if (!Array.isArray(rows)) {
    throw new SeedError(`${name}: neither an array nor objects; ${advice}`);
  }
  return number(rows);
}

function number(rows: readonly unknown[]): readonly SeedRow[] {
  return rows.map((value, index) => ({ number: index + 1, value }));
}

/** A file of one line may be a stored list response. */
function unwrapSingle(rows: readonly SeedRow[]): readonly SeedRow[] {
  const list = rows.length === 1 ? listOf(rows[0]?.value) : undefined;
  return list === undefined ? rows : number(list);
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return typeof value === "object" &&
    value !== null &&
    "servers" in value &&
    Array.isArray(value.servers)
    ? value.servers
    : undefined;
}

/** Whether the first line is a JSON text by itself, which a document over several lines is not. */
function beginsWithWholeLine(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(newline);
  const line = end < 0 ? bytes : bytes.subarray(0, end);
  let last = line.length - 1;
  while (last > 0 && (line[last] ?? 0) <= 0x20) {
    last -= 1;
  }
  return last > 0 && line[last] === "}".charCodeAt(0);
}

function parseLines(bytes: Uint8Array, name: string): readonly SeedRow[] {
  const rows: SeedRow[] = [];
  let line = 1;
  for (let begin = 0; begin < bytes.length; line += 1) {
    const found = bytes.indexOf(newline, begin);
    const end = found < 0 ? bytes.length : found;
    const text = decode(bytes.subarray(begin, end), `${name}, line ${line}`);
    if (text.trim() !== "") {
      rows.push({ number: line, value: parseText(text, name, line) });
    }
    begin = end + 1;
  }
  return rows;
}

function decode(bytes: Uint8Array, place: string): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new SeedError(`${place}: not UTF-8, or too long for one JSON text; ${advice}`, {
      cause: error,
    });
  }
}

function parseText(text: string, name: string, firstLine: number): unknown {
  const fault = findJsonFault(text, maximumDepth);
  if (fault !== undefined) {
    const line = firstLine + text.slice(0, fault.offset).split("\n").length - 1;
    throw new SeedError(`${name}, line ${line}: not JSON (${fault.message}); ${advice}`);
  }
  return JSON.parse(text);
}
