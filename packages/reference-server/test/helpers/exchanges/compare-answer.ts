import { compareBody } from "./compare-body.js";
import type { ExpectedAnswer, ExpectedReason, ReceivedAnswer } from "./exchange.js";
import type { Instants } from "./instants.js";
import { isObject } from "./marks.js";

const comparedHeaders = [
  "content-type",
  "vary",
  "location",
  "x-content-type-options",
  "access-control-allow-origin",
  "access-control-allow-methods",
  "access-control-allow-headers",
  "access-control-expose-headers",
  "access-control-max-age",
  "access-control-allow-credentials",
];

/** In what an answer differs from the one that was recorded, each a short text. */
export function compareAnswer(
  expected: ExpectedAnswer,
  received: ReceivedAnswer,
  instants: Instants,
): readonly string[] {
  if (received.status !== expected.status) {
    return [`status ${received.status}, wanted ${expected.status}: ${received.text.slice(0, 200)}`];
  }
  const headers = comparedHeaders
    .filter((name) => received.headers[name] !== expected.headers?.[name])
    .map((name) => `${name} ${received.headers[name]}, wanted ${expected.headers?.[name]}`);
  return [...headers, ...compareContent(expected, received.text, instants)];
}

function compareContent(
  expected: ExpectedAnswer,
  text: string,
  instants: Instants,
): readonly string[] {
  if (expected.body === undefined) {
    return text === (expected.text ?? "") ? [] : [`text ${text}, wanted ${expected.text ?? ""}`];
  }
  const body: unknown = JSON.parse(text);
  if (!isObject(body)) {
    return [`body ${text}`];
  }
  const { errors, issues, error, ...rest } = body;
  return [
    ...compareBody(expected.body, rest, "body", instants),
    ...differing("errors", compareReasons(expected.errors, errors)),
    ...differing("issues", [listOf(expected.issues), listOf(shownIssues(expected.issues, issues))]),
  ];
}

function differing(what: string, [wanted, got]: readonly [string, string]): readonly string[] {
  return wanted === got ? [] : [`${what} ${got}, wanted ${wanted}`];
}

/** Both lists as texts, of what was received only that which is compared. */
function compareReasons(
  expected: readonly ExpectedReason[] | undefined,
  received: unknown,
): readonly [string, string] {
  const wanted = [...(expected ?? [])];
  const rest = Array.isArray(received) ? received.filter(isObject) : [];
  const matched: ExpectedReason[] = [];
  const unmatched: unknown[] = [];
  // The more an expectation says the earlier it chooses, so that a vague one takes nobody's place.
  const byDetail = wanted.sort((left, right) => detail(right) - detail(left));
  for (const reason of rest) {
    const index = byDetail.findIndex((each) => !matched.includes(each) && matches(each, reason));
    const found = byDetail[index];
    if (found === undefined) {
      unmatched.push(reason);
    } else {
      matched.push(found);
    }
  }
  const missing = byDetail.filter((each) => !matched.includes(each));
  return [JSON.stringify(missing), JSON.stringify(unmatched)];
}

function detail(reason: ExpectedReason): number {
  return Object.keys(reason).length;
}

function matches(expected: ExpectedReason, reason: Readonly<Record<string, unknown>>): boolean {
  const { location, message, begins } = expected;
  return (
    (location === undefined || reason["location"] === location) &&
    (message === undefined || reason["message"] === message) &&
    (begins === undefined || String(reason["message"]).startsWith(begins))
  );
}

function shownIssues(
  expected: ExpectedAnswer["issues"],
  issues: unknown,
): readonly Readonly<Record<string, string>>[] {
  const shown: Readonly<Record<string, string>>[] = [];
  for (const issue of Array.isArray(issues) ? issues : []) {
    if (issue.type === "schema" && issue.reference.includes("#")) {
      if (!shown.some(({ reference }) => reference === undefined)) {
        shown.push({ type: "schema" });
      }
    } else {
      const { type, severity, path, reference, message } = issue;
      const isTold = expected?.[shown.length]?.["message"] !== undefined;
      shown.push({ type, severity, path, reference, ...(isTold ? { message } : {}) });
    }
  }
  return shown;
}

function listOf(issues: ExpectedAnswer["issues"]): string {
  return JSON.stringify(issues ?? []);
}
