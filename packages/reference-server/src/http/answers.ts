import type { Answer } from "../call.js";
import { type Problem, problemBody } from "./problems.js";

const encoder = new TextEncoder();
const newline = encoder.encode("\n");
const comma = encoder.encode(",");

/** 200 with a JSON value. */
export function jsonAnswer(value: unknown): Answer {
  return bytesAnswer([encoder.encode(JSON.stringify(value))]);
}

/** 200 with JSON that is serialised already. */
export function bytesAnswer(json: readonly Uint8Array[]): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: [...json, newline],
  };
}

/** 200 with JSON that has a list of entries in it, and what stands before and behind them. */
export function entriesAnswer(
  before: string,
  entries: readonly Uint8Array[],
  behind: string,
): Answer {
  const pieces: Uint8Array[] = [encoder.encode(before)];
  for (const [index, entry] of entries.entries()) {
    if (index > 0) {
      pieces.push(comma);
    }
    pieces.push(entry);
  }
  pieces.push(encoder.encode(behind));
  return bytesAnswer(pieces);
}

/** The answer to a problem. */
export function problemAnswer(problem: Problem): Answer {
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json", ...problem.headers },
    body: [encoder.encode(JSON.stringify(problemBody(problem))), newline],
  };
}

/** An answer in plain text, as it is given below every registry. */
export function plainAnswer(status: number, text: string): Answer {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: [encoder.encode(text)],
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
export function bodyLength(answer: Answer): number {
  return answer.body.reduce((sum, piece) => sum + piece.length, 0);
}
