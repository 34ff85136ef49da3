import { visibleText } from "./visible-text.js";

/** A line of a text and the part of it that an issue is about, cut to what fits. */
export interface Excerpt {
  readonly line: string;
  /** Columns in `line` before the part. */
  readonly indent: number;
  readonly length: number;
}

const token = /^(?:"(?:[^"\\\n]|\\.)*"?|[-+.\w]+|.)/u;

/** The line that an issue stands on, at most `width` columns of it, around the issue. */
export function excerptOf(text: string, line: number, column: number, width: number): Excerpt {
  const source = text.split(/\r\n?|\n/, line)[line - 1] ?? "";
  const at = Math.min(column - 1, source.length);
  const found = token.exec(source.slice(at))?.[0] ?? " ";
  const begin = at < width - 20 ? 0 : at - Math.floor(width / 3);
  const shown = source.slice(begin, begin + width);
  const head = begin === 0 ? "" : "…";
  const tail = begin + width < source.length ? "…" : "";
  const before = visibleText(shown.slice(0, at - begin));
  const part = visibleText(shown.slice(at - begin, at - begin + found.length));
  const after = visibleText(shown.slice(at - begin + found.length));
  return {
    line: `${head}${before}${part}${after}${tail}`,
    indent: head.length + before.length,
    length: Math.max(1, part.length),
  };
}
