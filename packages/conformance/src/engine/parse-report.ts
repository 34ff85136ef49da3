import { outcomes } from "./outcome.js";
import type { Report } from "./report.js";
import { isObject } from "./rows.js";

/** Thrown where a text is no JSON report, with what to do about it. */
export class ReportTextError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(`${message}. Give a file that --report json=FILE wrote`, options);
    this.name = "ReportTextError";
  }
}

const levels = ["MUST", "SHOULD", "MAY"];
const verdicts = ["pass", "fail", "error"];

/**
 * Reads a JSON report, as far as comparing needs it.
 *
 * @param source what errors call it, such as its path
 * @throws {ReportTextError} where it is no JSON, or no report of version 1.
 */
export function parseReport(text: string, source: string): Report {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ReportTextError(`${source} is no JSON`, { cause: error });
  }
  if (!isReport(json)) throw new ReportTextError(`${source} is no report of version 1`);
  return json;
}

function isReport(json: unknown): json is Report {
  if (!isObject(json) || json["reportVersion"] !== 1) return false;
  const { checks, dataFaults, requests, suite, target, verdict } = json;
  return (
    isObject(suite) &&
    typeof suite["digest"] === "string" &&
    isObject(target) &&
    typeof target["baseUrl"] === "string" &&
    isObject(target["detected"]) &&
    typeof target["detected"]["prefix"] === "string" &&
    typeof target["detected"]["rows"] === "number" &&
    typeof requests === "number" &&
    verdicts.some((known) => known === verdict) &&
    Array.isArray(checks) &&
    checks.every(isCheck) &&
    Array.isArray(dataFaults) &&
    dataFaults.every(isFault)
  );
}

function isCheck(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, level, message, outcome } = value;
  return (
    typeof id === "string" &&
    levels.some((known) => known === level) &&
    outcomes.some((known) => known === outcome) &&
    (message === undefined || typeof message === "string")
  );
}

function isFault(value: unknown): boolean {
  return (
    isObject(value) && typeof value["name"] === "string" && typeof value["version"] === "string"
  );
}
