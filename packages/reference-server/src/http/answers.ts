import type { Answer } from "../call.js";
import { type Problem, problemBody } from "./problems.js";

const encoder = new TextEncoder();
const newline = encoder.encode("\n");

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
