import type { ProblemReason } from "@mcp-registry-kit/types";

/** What the body of an error answer says. */
export interface RegistryProblem {
  /** The first text of `detail`, `error`, `message` and `title`, else the raw text; may be empty. */
  readonly message: string;
  /** Single reasons, such as which parameter is at fault; empty where the body has none. */
  readonly reasons: readonly ProblemReason[];
  /** The body as it came: parsed where it is JSON, else its text. */
  readonly body: unknown;
}

const messageLimit = 300;
const reasonLimit = 3;

/** Reads either error form (problem details, or an object with `error`) and anything else as text. */
export function readProblem(text: string): RegistryProblem {
  const body = parseLeniently(text);
  if (!isRecord(body)) {
    return { message: typeof body === "string" ? readText(body) : "", reasons: [], body };
  }
  const message = ["detail", "error", "message", "title"]
    .map((member) => readMember(body[member]))
    .find((found) => found !== "");
  return { message: message ?? "", reasons: readReasons(body["errors"]), body };
}

/** One line about a problem, with control characters escaped: `"text" (query.limit: reason)`. */
export function describeProblem(problem: RegistryProblem): string {
  const reasons = problem.reasons
    .slice(0, reasonLimit)
    .map(({ location, message }) => (location ? `${location}: ${message}` : message));
  const hidden = problem.reasons.length - reasons.length;
  const more = hidden > 0 ? [`${hidden} more`] : [];
  const list = [...reasons, ...more].map(escapeControls).join("; ");
  const message = problem.message ? quote(problem.message) : "";
  return list ? `${message} (${list})`.trim() : message;
}

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // an error page is no fault of its own: its text is the message
  }
}

function readText(text: string): string {
  if (!/^\s*</.test(text)) {
    return text.trim();
  }
  return /<title[^>]*>([^<]*)<\/title/i.exec(text)?.[1]?.trim() || "an HTML page";
}

function readMember(value: unknown): string {
  if (isRecord(value)) {
    return readMember(value["message"]);
  }
  return typeof value === "string" ? value.trim() : "";
}

function readReasons(value: unknown): readonly ProblemReason[] {
  return Array.isArray(value) ? value.filter(isReason) : [];
}

function isReason(value: unknown): value is ProblemReason {
  return (
    isRecord(value) &&
    typeof value["message"] === "string" &&
    (value["location"] === undefined || typeof value["location"] === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quote(text: string): string {
  return `"${escapeControls(text)}"`;
}

function escapeControls(text: string): string {
  const shown = text.length > messageLimit ? `${text.slice(0, messageLimit)}…` : text;
  return JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"');
}
