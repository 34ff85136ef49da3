import { applyEdits, type Edit, modify, parseTree } from "jsonc-parser";
import { isRecord } from "../is-record.js";
import type { MigrationChange } from "../migrate/change.js";
import { dropBlankMembers } from "../migrate/steps/drop-blank-members.js";
import { mendRepository } from "../migrate/steps/mend-repository.js";
import { nestsDeeperThan } from "../nests-deeper-than.js";
import { trailingCommas } from "../parse/trailing-commas.js";

/** A text after safe fixes, and what each of them did. */
export interface FixedText {
  readonly text: string;
  readonly fixes: readonly string[];
}

/**
 * Mends what can be mended without asking: a byte-order mark, trailing commas, empty optional members, an
 * empty repository, and a repository's source where its address tells it. Everything else of the text,
 * white space included, stays as it is.
 */
export function fixText(given: string): FixedText {
  const fixes: string[] = [];
  let text = given;
  if (text.startsWith("\uFEFF")) {
    text = text.slice(1);
    fixes.push("removed the byte-order mark");
  }
  const commas = trailingCommas(text);
  if (commas.length > 0) {
    text = applyEdits(
      text,
      commas.map(({ offset }) => remove(offset, 1)),
    );
    fixes.push(
      commas.length === 1 ? "removed a trailing comma" : `removed ${commas.length} trailing commas`,
    );
  }
  const document = readDocument(text);
  if (document === undefined) return { text, fixes };
  const changes: MigrationChange[] = [];
  const note = (change: MigrationChange): void => {
    changes.push(change);
  };
  const mended = dropBlankMembers(mendRepository(document, note), note);
  if (changes.length === 0) return { text, fixes };
  for (const { kind, path } of changes)
    fixes.push(kind === "remove" ? `removed ${path}, which is empty` : `set ${path}`);
  return { text: rewrite(text, document, mended), fixes };
}

function readDocument(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && !nestsDeeperThan(value, 1_000) ? value : undefined;
  } catch {
    return undefined; // What is no JSON is reported by validation; there is nothing to mend safely.
  }
}

function remove(offset: number, length: number): Edit {
  return { offset, length, content: "" };
}

/** The text with the members that differ between two values edited in place. */
function rewrite(
  text: string,
  before: unknown,
  after: unknown,
  path: (string | number)[] = [],
): string {
  if (JSON.stringify(before) === JSON.stringify(after)) return text;
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.reduce<string>(
      (edited, value, index) => rewrite(edited, before[index], value, [...path, index]),
      text,
    );
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.reduce(
      (edited, name) =>
        Object.hasOwn(before, name) && Object.hasOwn(after, name)
          ? rewrite(edited, before[name], after[name], [...path, name])
          : edit(edited, [...path, name], after[name]),
      text,
    );
  }
  return edit(text, path, after);
}

function edit(text: string, path: (string | number)[], value: unknown): string {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0];
  const formattingOptions = {
    insertSpaces: indent?.includes("\t") !== true,
    tabSize: indent?.length ?? 2,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  if (parseTree(text) === undefined) return text;
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
