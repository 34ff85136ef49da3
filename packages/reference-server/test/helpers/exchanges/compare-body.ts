import type { Instants } from "./instants.js";
import { isObject } from "./marks.js";

const instantMembers = new Set(["publishedAt", "statusChangedAt", "updatedAt"]);
const tokenMembers = new Set(["registry_token", "expires_at"]);

/** Where two bodies differ; labels in what is expected stand for instants. */
export function compareBody(
  expected: unknown,
  received: unknown,
  place: string,
  instants: Instants,
): readonly string[] {
  if (Array.isArray(expected) && Array.isArray(received) && expected.length === received.length) {
    return expected.flatMap((item, index) =>
      compareBody(item, received[index], `${place}[${index}]`, instants),
    );
  }
  if (isObject(expected) && isObject(received)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(received)]);
    return [...names].flatMap((name) =>
      compareMember(name, expected[name], received[name], `${place}.${name}`, instants),
    );
  }
  return expected === received ? [] : [`${place} ${show(received)}, wanted ${show(expected)}`];
}

function compareMember(
  name: string,
  expected: unknown,
  received: unknown,
  place: string,
  instants: Instants,
): readonly string[] {
  const isText = typeof expected === "string" && typeof received === "string";
  if (instantMembers.has(name) && isText) {
    const isSame = instants.isLabelled(expected, received);
    return isSame ? [] : [`${place} ${received} is not the instant ${expected}`];
  }
  if (tokenMembers.has(name) && expected !== undefined && received !== undefined) {
    return [];
  }
  return compareBody(expected, received, place, instants);
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 200) ?? "nothing";
}
