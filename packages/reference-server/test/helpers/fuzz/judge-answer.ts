import { operations } from "@mcp-registry-kit/types/openapi";
import type { Answer } from "../../../src/index.js";
import type { FuzzedRequest } from "./fuzzed-request.js";
import { isJson } from "./openapi-parts.js";
import { schemaFault } from "./response-schemas.js";

const fieldName = /^[a-z][a-z0-9-]*$/;
// What every header can hold (RFC 9110 §5.5); one repeats what it was asked for, in any letters.
const fieldValue = /^[\x20-\x7e]*$/;
const repeatedValue = /^\P{Cc}*$/u;
const internals = /\bat \S+:\d+:\d+|node_modules|TypeError|\[object Object\]/;
const surfaceStatuses = [200, 204, 307, 308, 400, 404];
const known = new Map(Object.values(operations).map((each) => [each.operationId, each]));

/** What is wrong with an answer, whoever gives it; undefined where nothing is. */
export function judgeAnswer(
  request: FuzzedRequest,
  operationId: string | undefined,
  answer: Answer,
): string | undefined {
  const { status } = answer;
  const text = answer.body.map((piece) => new TextDecoder().decode(piece)).join("");
  if (!Number.isInteger(status) || status < 200 || status >= 500) {
    return `status ${status}: ${text.slice(0, 500)}`;
  }
  const fault = headerFault(answer) ?? lengthFault(request, answer);
  if (fault !== undefined) {
    return fault;
  }
  const operation = operationId === undefined ? undefined : known.get(operationId);
  if (operationId !== undefined && operation === undefined) {
    return `answered by ${operationId}, which is no operation`;
  }
  if (request.method === "HEAD") {
    return text === "" ? undefined : "an answer to HEAD has content";
  }
  // RFC 9110 allows it wherever a 200 is; the specification says nothing of it.
  if (status === 304 && request.method === "GET" && "if-none-match" in request.headers) {
    return undefined;
  }
  const type = answer.headers["content-type"] ?? "";
  return operation === undefined
    ? surfaceFault(request, status, type, text)
    : (schemaFault(operation, status, type, text) ?? problemFault(status, type, text));
}

function headerFault({ headers }: Answer): string | undefined {
  const odd = Object.entries(headers).find(([name, value]) => {
    const form = name === "access-control-allow-headers" ? repeatedValue : fieldValue;
    return !fieldName.test(name) || !form.test(value);
  });
  return odd === undefined ? undefined : `no header can be ${JSON.stringify(odd)}`;
}

function lengthFault(
  { method }: FuzzedRequest,
  { status, headers, body }: Answer,
): string | undefined {
  const size = body.reduce((sum, piece) => sum + piece.length, 0);
  const stated = headers["content-length"];
  if (status === 204 || status === 304) {
    return size > 0 || stated !== undefined ? `a ${status} has content` : undefined;
  }
  return method === "HEAD" || stated === size.toString()
    ? undefined
    : `content-length is ${stated}, content has ${size} bytes`;
}

function surfaceFault(
  { target }: FuzzedRequest,
  status: number,
  type: string,
  text: string,
): string | undefined {
  if (!surfaceStatuses.includes(status)) {
    return `nothing but an operation answers ${status}`;
  }
  const isVersioned = /^(https?:\/\/[^/]*)?\/v0(\.1)?\//.test(target);
  if (status === 200 && isVersioned && type !== "") {
    return `${target} is answered with 200 by no operation`;
  }
  // One of the odd texts; the pages' own scripts have attributes.
  if (type.startsWith("text/html") && text.includes("<script>")) {
    return `${target} runs what somebody has written: ${text.slice(0, 2000)}`;
  }
  return status === 404 || type.includes("json") ? problemFault(status, type, text) : undefined;
}

function problemFault(status: number, type: string, text: string): string | undefined {
  if (!type.includes("json") || status < 400) {
    return undefined;
  }
  const problem: unknown = JSON.parse(text);
  if (!isJson(problem) || problem["status"] !== status) {
    return `the problem says another status: ${text.slice(0, 200)}`;
  }
  const { detail, error } = problem;
  if (typeof detail !== "string" || detail === "" || error !== detail) {
    return `the problem has no detail, or another error: ${text.slice(0, 200)}`;
  }
  return internals.test(detail) ? `the detail shows internals: ${detail}` : undefined;
}
