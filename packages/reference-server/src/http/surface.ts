import type { Answer, Call } from "../call.js";
import { emptyAnswer, plainAnswer } from "./answers.js";
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
  route: (method: string, target: Target) => Promise<Answer | undefined>,
): Promise<Answer> {
  const target = parseTarget(call.target);
  if (target === undefined) {
    return withoutContent(call, answerMalformed(call));
  }
  const early = nulGuard(target) ?? trailingSlashRedirect(call.method, target);
  if (early !== undefined) {
    return withoutContent(call, early);
  }
  const answer =
    preflightAnswer(call) ??
    withCors(
      call,
      uncleanPathRedirect(call.method, target) ?? (await answer404(call, target, route)),
    );
  return withoutContent(call, answer);
}

async function answer404(
  call: Call,
  target: Target,
  route: (method: string, target: Target) => Promise<Answer | undefined>,
): Promise<Answer> {
  const method = call.method === "HEAD" ? "GET" : call.method;
  return (await route(method, target)) ?? endpointNotFound(target);
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
  const length = answer.body.reduce((sum, piece) => sum + piece.length, 0);
  const isHead = call.method === "HEAD";
  if (answer.status === 204) {
    return answer;
  }
  const isRedirect = answer.status === 307 || answer.status === 308;
  const headers = isHead && isRedirect ? {} : { "content-length": length.toString() };
  return { ...answer, headers: { ...answer.headers, ...headers }, body: isHead ? [] : answer.body };
}
