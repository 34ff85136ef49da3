import { bytesOf, type OpenAnswer, withContent } from "./open-answer.js";

/**
 * The same answer with the first part of its content sent as it is, and a stream in place of the rest;
 * an answer without content is left alone. Its length stays the one that was promised.
 *
 * @param share how much of the content is kept, from 0 to 1
 */
export function streamAfter(
  answer: OpenAnswer,
  share: number,
  stream: NonNullable<OpenAnswer["stream"]>,
): OpenAnswer {
  const bytes = bytesOf(answer);
  if (bytes.length === 0 || answer.stream !== undefined) {
    return answer;
  }
  const kept = bytes.subarray(0, Math.ceil(bytes.length * share));
  return { ...withContent(answer, bytes), body: [kept], stream };
}
