import type { Answer, Call } from "../call.js";
import { bodyLength, emptyAnswer, plainAnswer } from "./answers.js";
import { preflightAnswer, withCors } from "./cors.js";
import { trailingSlashRedirect, uncleanPathRedirect } from "./redirect.js";
import { parseTarget, type Target } from "./target.js";

const encoder = new TextEncoder();

/**
 * Everything around the operations, in the order of the official registry: malformed targets, NUL
 * guard, trailing slash, preflight, unclean paths, and what `route` answers, or the catch-all 404
 * where it answers nothing. Answers to HEAD have no content.
 */
export async function answerCall(
  call: Call,
  route: (method: string, target: Target) => Promise<Answer> | Answer | undefined,
): Promise<Answer> {
  const target = parseTarget(call.target);
  if (target === undefined) {
    return withoutContent(call, answerMalformed(call));
  }
  const early = nulGuard(target) ?? trailingSlashRedirect(call.method, target);
  if (early !== undefined) {
    return withoutContent(call, early);
  }
  const preflight = preflightAnswer(call);
  if (preflight !== undefined) {
    return preflight;
  }
  const method = call.method === "HEAD" ? "GET" : call.method;
  const redirect = uncleanPathRedirect(call.method, target);
  const answer = redirect ?? (await route(method, target)) ?? endpointNotFound(target);
  return withoutContent(call, withCors(call, answer));
}

function answerMalformed(call: Call): Answer {
  if (call.target !== "*") {
    return plainAnswer(400, "400 Bad Request");
  }
  return call.method === "OPTIONS" ? emptyAnswer(200) : emptyAnswer(400, { vary: "Origin" });
}

function nulGuard({ decodedPath, query }: Target): Answer | undefined {
  if (decodedPath.includes("\u0000") || decodedPath.includes("%00")) {
    return nulRefused("URL path contains null bytes");
  }
  return query?.includes("%00") === true
    ? nulRefused("query parameters contain null bytes")
    : undefined;
}

function nulRefused(reason: string): Answer {
  const detail = `Invalid request: ${reason}`;
  const body = { title: "Bad Request", status: 400, detail, error: detail };
  return {
    status: 400,
    headers: { "content-type": "application/json" },
    body: [encoder.encode(`${JSON.stringify(body)}\n`)],
  };
}

function endpointNotFound({ decodedPath: path }: Target): Answer {
  const isVersioned = path.startsWith("/v0/") || path.startsWith("/v0.1/");
  const hint = isVersioned ? "" : ` Did you mean '/v0.1${path}' or '/v0${path}'?`;
  const detail = `Endpoint not found.${hint} See /docs for the API documentation.`;
  const body = { detail, status: 404, title: "Not Found", error: detail };
  const json = JSON.stringify(body).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return {
    status: 404,
    headers: { "content-type": "application/problem+json", "x-content-type-options": "nosniff" },
    body: [encoder.encode(json)],
  };
}

function withoutContent(call: Call, answer: Answer): Answer {
  const { status, headers, body } = answer;
  const isHead = call.method === "HEAD";
  const isRedirect = status === 307 || status === 308;
  // RFC 9110 §8.6: 304 would have to say how long the content is that it does not send.
  if (status === 204 || status === 304 || (isHead && isRedirect)) {
    return { status, headers, body: [] };
  }
  const length = bodyLength(answer).toString();
  return { status, headers: { "content-length": length, ...headers }, body: isHead ? [] : body };
}
