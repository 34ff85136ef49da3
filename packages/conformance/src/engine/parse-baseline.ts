import { allChecks } from "../checks/index.js";
import type { Baseline, BaselineEntry } from "./baseline.js";
import { BaselineError } from "./baseline-error.js";
import { isObject } from "./rows.js";

const members = ["check", "reason", "expires", "issue"];
const checkIds: ReadonlySet<string> = new Set(allChecks.map(({ id }) => id));

/**
 * Reads the text of a baseline file.
 *
 * @param source what errors call it, such as its path
 * @throws {BaselineError} where it is no JSON, has another form, names a check that is none, or one twice.
 */
export function parseBaseline(text: string, source = "the baseline"): Baseline {
  const fault = (message: string, cause?: unknown): BaselineError =>
    new BaselineError(`${source}: ${message}`, { cause });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw fault(
      `no JSON (${error instanceof Error ? error.message : error}). Mend it, or write it anew with --update-baseline`,
      error,
    );
  }
  if (!isObject(json) || json["baselineVersion"] !== 1 || !Array.isArray(json["entries"]))
    throw fault('not in the form { "baselineVersion": 1, "entries": [ … ] }. Give it that form');
  const unknown = Object.keys(json).find(
    (name) => name !== "baselineVersion" && name !== "entries",
  );
  if (unknown !== undefined) throw fault(`"${unknown}" is no member of a baseline. Take it out`);
  const seen = new Set<string>();
  const entries = json["entries"].map((value: unknown, index) => {
    const place = `entries[${index}]`;
    const entry = readEntry(value, (message) => fault(`${place}${message}`));
    if (seen.has(entry.check)) throw fault(`${place} repeats ${entry.check}. Keep one of the two`);
    seen.add(entry.check);
    return entry;
  });
  return { baselineVersion: 1, entries };
}

function readEntry(value: unknown, fault: (message: string) => BaselineError): BaselineEntry {
  if (!isObject(value)) throw fault(" is no object. Give it check, reason and expires");
  const unknown = Object.keys(value).find((name) => !members.includes(name));
  if (unknown !== undefined)
    throw fault(` has a member "${unknown}". Known are ${members.join(", ")}`);
  const { check, reason, expires, issue } = value;
  if (typeof check !== "string") throw fault(".check is no text. Give the id of a check");
  if (!checkIds.has(check))
    throw fault(
      `: no check is called "${check}". \`mcp-registry-conformance list\` shows them all`,
    );
  if (typeof reason !== "string" || reason.trim() === "")
    throw fault(`.reason of ${check} is missing. Say why the failure is borne`);
  if (typeof expires !== "string" || !isDay(expires))
    throw fault(`.expires of ${check} is no day. Give the last one as YYYY-MM-DD`);
  if (issue === undefined) return { check, reason, expires };
  if (typeof issue !== "string" || issue.trim() === "")
    throw fault(`.issue of ${check} is no text. Say where it is worked on, or leave it out`);
  return { check, reason, expires, issue };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
