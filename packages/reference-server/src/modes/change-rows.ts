import { isObject } from "./is-object.js";
import type { Row } from "./list-body.js";
import { jsonOf, type OpenAnswer, withJson } from "./open-answer.js";

/** Key of what the registry says about a row. */
export const officialKey = "io.modelcontextprotocol.registry/official";

/** The same answer with each of its rows changed, those of a list as well as a single one. */
export function changeRows(answer: OpenAnswer, change: (row: Row) => Row): OpenAnswer {
  const value = answer.status < 300 ? jsonOf(answer) : undefined;
  if (!isObject(value)) {
    return answer;
  }
  const { servers } = value;
  if (Array.isArray(servers)) {
    return withJson(answer, { ...value, servers: servers.map(change) });
  }
  return isObject(value["server"]) ? withJson(answer, change(value)) : answer;
}

/** A row with its official metadata changed; one without any is left as it is. */
export function changeOfficial(
  row: Row,
  change: (official: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Row {
  const meta = row["_meta"];
  const official = isObject(meta) ? meta[officialKey] : undefined;
  return isObject(meta) && isObject(official)
    ? { ...row, _meta: { ...meta, [officialKey]: change(official) } }
    : row;
}

/** Official metadata with each of its instants changed; undefined takes them out. */
export function changeInstants(
  official: Readonly<Record<string, unknown>>,
  change: (text: string) => string | undefined,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(official).map(([name, value]) => [
    name,
    instants.has(name) && typeof value === "string" ? change(value) : value,
  ]);
  return Object.fromEntries(entries);
}

const instants: ReadonlySet<string> = new Set(["statusChangedAt", "publishedAt", "updatedAt"]);
