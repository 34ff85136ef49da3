import { withOffset } from "./instants.js";
import { namedToken } from "./named-token.js";

const mark = /\{\{(token|cursor|at|repeat):([^|}]+)(?:\|([^}]+))?\}\}/gs;
const beforeAll = "2020-01-01T00:00:00Z";

/** What earlier answers of a scenario give to later requests, by the number of the exchange. */
export interface Earlier {
  readonly cursors: ReadonlyMap<number, string>;
  readonly instants: ReadonlyMap<number, string>;
}

/** A text of a request without its marks; `encode` is applied to what they stand for. */
export function fillMarks(
  text: string,
  earlier: Earlier,
  encode: (text: string) => string = (same) => same,
): string {
  return text.replace(mark, (_, kind: string, first: string, second?: string) => {
    switch (kind) {
      case "token":
        return encode(namedToken(first));
      case "cursor":
        return encode(earlier.cursors.get(Number(first)) ?? "");
      case "at": {
        const instant = earlier.instants.get(Number(first)) ?? beforeAll;
        return encode(second === undefined ? instant : withOffset(instant, second));
      }
      default:
        return encode(first.repeat(Number(second)));
    }
  });
}

/** The number of the exchange that a path takes its cursor from. */
export function cursorSource(path: string): number | undefined {
  const source = /\{\{cursor:(\d+)\}\}/.exec(path)?.[1];
  return source === undefined ? undefined : Number(source);
}

/** An expected value with its repetitions written out. */
export function writeOut(value: unknown): unknown {
  if (typeof value === "string") {
    return value.replace(/\{\{repeat:([^|}]+)\|(\d+)\}\}/gs, (_, text: string, times: string) =>
      text.repeat(Number(times)),
    );
  }
  if (Array.isArray(value)) {
    return value.map(writeOut);
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, writeOut(member)]))
    : value;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
