import { withCors } from "../http/cors.js";
import type { Exchange } from "./exchange.js";
import { type OpenAnswer, withContent } from "./open-answer.js";

/** An error with a problem body that says what a mode refuses and why. */
export function refuse(
  { call }: Exchange,
  status: number,
  title: string,
  detail: string,
): OpenAnswer {
  const body = JSON.stringify({ title, status, detail, error: detail });
  return answerInstead(call, status, "application/problem+json", `${body}\n`);
}

/** An HTML page in place of an answer, as proxies give it. */
export function answerPage(
  { call }: Exchange,
  status: number,
  title: string,
  text: string,
): OpenAnswer {
  const page = `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>\n`;
  return answerInstead(call, status, "text/html; charset=utf-8", page);
}

function answerInstead(
  call: Exchange["call"],
  status: number,
  contentType: string,
  content: string,
): OpenAnswer {
  const headers = { "content-type": contentType };
  // With CORS headers, so that clients in browsers see the status too.
  return withContent(withCors(call, { status, headers, body: [] }), content);
}
