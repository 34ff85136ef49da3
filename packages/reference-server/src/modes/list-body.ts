import { isObject } from "./is-object.js";
import { jsonOf, type OpenAnswer, withJson } from "./open-answer.js";

/** A version row; what it holds is passed on as it is. */
export type Row = Readonly<Record<string, unknown>>;

/** Body of a list, with members that modes know nothing of. */
export interface ListBody {
  readonly servers: readonly Row[];
  readonly metadata?: {
    readonly nextCursor?: string | null | undefined;
    readonly count?: number | undefined;
  };
}

/** The list that a successful answer holds; undefined where it holds none. */
export function listOf(answer: OpenAnswer): ListBody | undefined {
  const value = answer.status === 200 ? jsonOf(answer) : undefined;
  return isListBody(value) ? value : undefined;
}

/** The same answer with another list; any other answer is left as it is. */
export function changeList(answer: OpenAnswer, change: (list: ListBody) => ListBody): OpenAnswer {
  const list = listOf(answer);
  return list === undefined ? answer : withJson(answer, change(list));
}

/** The same list with other rows, and with their number where it gives one. */
export function withRows(list: ListBody, servers: readonly Row[]): ListBody {
  return list.metadata?.count === undefined
    ? { ...list, servers }
    : { ...list, servers, metadata: { ...list.metadata, count: servers.length } };
}

/** The same list with another cursor; undefined takes it out. */
export function withNextCursor(list: ListBody, nextCursor: string | null | undefined): ListBody {
  return { ...list, metadata: { ...list.metadata, nextCursor } };
}

/** The cursor that leads on from a list; undefined at its end. */
export function nextCursorOf({ metadata }: ListBody): string | undefined {
  return metadata?.nextCursor || undefined;
}

function isListBody(value: unknown): value is ListBody {
  return isObject(value) && Array.isArray(value["servers"]);
}
