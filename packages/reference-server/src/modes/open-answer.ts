import type { Answer } from "../call.js";
import { joinPieces } from "../http/join-pieces.js";

/** An answer while modes change it: where `json` is there, it is the content, and `body` out of date. */
export interface OpenAnswer extends Answer {
  readonly json?: { readonly value: unknown } | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const jsonType = /^application\/(?:problem\+)?json\s*(?:;|$)/i;

/** The JSON that an answer holds; undefined where it holds none. */
export function jsonOf(answer: OpenAnswer): unknown {
  if (answer.json !== undefined) {
    return answer.json.value;
  }
  const isJson = jsonType.test(headerOf(answer, "content-type") ?? "");
  return isJson && answer.stream === undefined && answer.body.length > 0
    ? JSON.parse(decoder.decode(joinPieces(answer.body)))
    : undefined;
}

/** The same answer with other JSON. */
export function withJson(answer: OpenAnswer, value: unknown): OpenAnswer {
  return { ...answer, json: { value } };
}

/** Content of an answer, as it stands. */
export function bytesOf({ json, body }: OpenAnswer): Uint8Array {
  return json === undefined ? joinPieces(body) : encoder.encode(`${JSON.stringify(json.value)}\n`);
}

/** The same answer with other content, and with its length; it has no entity tag, which stands for the content that was. */
export function withContent(answer: OpenAnswer, content: Uint8Array | string): OpenAnswer {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return {
    ...withHeaders(answer, { "content-length": bytes.length.toString(), etag: undefined }),
    json: undefined,
    body: [bytes],
  };
}

/** Value of a header, whatever the letter case of its name. */
export function headerOf({ headers }: Answer, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The same answer with other values of some headers; undefined takes one out. Names are in lower case. */
export function withHeaders(
  answer: OpenAnswer,
  values: Readonly<Record<string, string | undefined>>,
): OpenAnswer {
  const kept = Object.entries(answer.headers).filter(
    ([name]) => !Object.hasOwn(values, name.toLowerCase()),
  );
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...answer, headers: Object.fromEntries([...kept, ...given]) };
}

/** The answer as it goes out. */
export function closeAnswer(answer: OpenAnswer): Answer {
  const { json, ...closed } = answer;
  if (json === undefined) {
    return closed;
  }
  const { json: _, ...written } = withContent(answer, bytesOf(answer));
  return written;
}
