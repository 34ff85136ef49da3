import { Inconclusive } from "./outcome.js";
import type { Answer } from "./probe.js";

/** A version row as far as it can be read: members of another type than the specification's are left out. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly status?: string;
  readonly statusChangedAt?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly isLatest?: boolean;
  /** The item as it came. */
  readonly item: Readonly<Record<string, unknown>>;
}

/** Key of what the registry says about a row. */
export const officialKey = "io.modelcontextprotocol.registry/official";

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The rows of a listing. Items without a name and a version are passed over: that they are there is the
 * finding of one check, and no reason to fail the others.
 *
 * @throws {Inconclusive} blocked, where the answer is no listing at all.
 */
export function rowsOf(answer: Answer): readonly Row[] {
  const { exchange, status, json } = answer;
  if (status !== 200 || !isObject(json) || !Array.isArray(json["servers"]))
    throw new Inconclusive(
      `${exchange.method} ${exchange.url} gave no listing (status ${status}, ${describe(json)})`,
      { outcome: "blocked" },
    );
  return json["servers"].flatMap((item) => rowOf(item) ?? []);
}

/** The row that an item holds; undefined where it has no name and version. */
export function rowOf(item: unknown): Row | undefined {
  if (!isObject(item) || !isObject(item["server"])) return undefined;
  const { name, version } = item["server"];
  if (typeof name !== "string" || typeof version !== "string") return undefined;
  const meta = isObject(item["_meta"]) ? item["_meta"][officialKey] : undefined;
  const official = isObject(meta) ? meta : {};
  const { isLatest } = official;
  return {
    name,
    version,
    ...texts(official, ["status", "statusChangedAt", "publishedAt", "updatedAt"]),
    ...(typeof isLatest === "boolean" && { isLatest }),
    item,
  };
}

/** The cursor that leads on from a listing; undefined at its end. */
export function nextCursorOf(answer: Answer): string | undefined {
  const metadata = isObject(answer.json) ? answer.json["metadata"] : undefined;
  const cursor = isObject(metadata) ? metadata["nextCursor"] : undefined;
  return typeof cursor === "string" && cursor !== "" ? cursor : undefined;
}

/** Name and version as one text, for sets and messages. */
export function rowKey({ name, version }: Pick<Row, "name" | "version">): string {
  return `${name}@${version}`;
}

/**
 * Whether a row can be asked for by its own path. Out of reach are `latest`, which is an alias, texts that
 * URLs resolve away, and texts that registries may decode twice.
 */
export function isAddressable({ name, version }: Pick<Row, "name" | "version">): boolean {
  return (
    version !== "latest" &&
    [name, version].every((text) => text !== "" && !/^\.{1,2}$|%|^\/|\/$|\/\/|\0/.test(text))
  );
}

function texts<Name extends string>(
  source: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {};
  for (const name of names) {
    const value = source[name];
    if (typeof value === "string") found[name] = value;
  }
  return found;
}

function describe(json: unknown): string {
  if (json === undefined) return "no JSON";
  return isObject(json) ? "no `servers` array" : "no JSON object";
}
