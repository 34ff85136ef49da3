import type { Answer } from "../call.js";
import { utf8 } from "../utf8.js";
import { type Problem, problemBody } from "./problems.js";

const newline = utf8("\n");
const comma = utf8(",");

/** 200 with a JSON value. */
export function jsonAnswer(value: unknown): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: [utf8(`${JSON.stringify(value)}\n`)],
  };
}

/** 200 with JSON that is serialised already. */
export function bytesAnswer(json: readonly Uint8Array[]): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: [...json, newline],
  };
}

/** 200 with a list of entries (pieces of one or more) and what stands before and behind it. */
export function entriesAnswer(
  before: Uint8Array,
  pieces: readonly Uint8Array[],
  behind: string,
): Answer {
  const body = [before];
  for (const piece of pieces) {
    if (body.length > 1) {
      body.push(comma);
    }
    body.push(piece);
  }
  body.push(utf8(`${behind}\n`));
  return { status: 200, headers: { "content-type": "application/json" }, body };
}

/** The answer to a problem. */
export function problemAnswer(problem: Problem): Answer {
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json", ...problem.headers },
    body: [utf8(`${JSON.stringify(problemBody(problem))}\n`)],
  };
}

/** An answer in plain text, as it is given below every registry. */
export function plainAnswer(status: number, text: string): Answer {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: [utf8(text)],
  };
}

/** An answer without content. */
export function emptyAnswer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body: [] };
}

/** How many bytes the content of an answer has. */
export function bodyLength({ body }: Answer): number {
  let length = 0;
  for (const piece of body) {
    length += piece.length;
  }
  return length;
}
