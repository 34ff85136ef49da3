import { type DecodedText, percentDecode } from "./percent.js";

/** What a path leads to, and the path parameters, percent-decoded once. */
export interface Match<Bound> {
  readonly bound: Bound;
  /** Path template with the prefix that was asked for. */
  readonly route: string;
  readonly path: ReadonlyMap<string, DecodedText>;
}

/** A segment of a path template: a text as it is, or a parameter. */
interface Part {
  readonly name: string;
  readonly isParameter: boolean;
}

/** A path template of a method, and what it leads to. */
export interface Route<Bound> {
  readonly method: string;
  /** Such as `/servers/{serverName}/versions`, without a prefix. */
  readonly template: string;
  readonly parts: readonly Part[];
  /** The template behind each of the prefixes. */
  readonly prefixed: readonly string[];
  readonly bound: Bound;
}

type Segments = readonly string[];

const prefixes = ["v0.1", "v0"];
/** Index of the segment behind the prefix; what stands before the first slash is the first segment. */
const firstPart = 2;
const noParameters: ReadonlyMap<string, DecodedText> = new Map();

/** A route with its template taken apart. */
export function defineRoute<Bound>(method: string, template: string, bound: Bound): Route<Bound> {
  const [, ...texts] = template.split("/");
  const parts = texts.map((text) =>
    text.startsWith("{")
      ? { name: text.slice(1, -1), isParameter: true }
      : { name: text, isParameter: false },
  );
  const prefixed = prefixes.map((prefix) => `/${prefix}${template}`);
  return { method, template, parts, prefixed, bound };
}

/**
 * What a method and an undecoded path lead to, under either version prefix; undefined where
 * nothing matches. Each segment is decoded by itself, so that `%2F` does not separate.
 */
export function matchRoute<Bound>(
  routes: readonly Route<Bound>[],
  method: string,
  path: string,
): Match<Bound> | undefined {
  const segments = path.split("/");
  const prefix = prefixes.indexOf(decoded(segments[1]));
  if (prefix < 0) {
    return undefined;
  }
  for (const route of routes) {
    if (route.method === method && matchesParts(route.parts, segments)) {
      const { bound, template, parts, prefixed } = route;
      return { bound, route: prefixed[prefix] ?? template, path: parametersOf(parts, segments) };
    }
  }
  return undefined;
}

function matchesParts(parts: readonly Part[], segments: Segments): boolean {
  if (parts.length !== segments.length - firstPart) {
    return false;
  }
  return parts.every(({ name, isParameter }, index) => {
    const text = decoded(segments[firstPart + index]);
    // A segment that is a mere slash matches nothing in the official registry.
    return isParameter ? text !== "" && text !== "/" : text === name;
  });
}

function parametersOf(
  parts: readonly Part[],
  segments: Segments,
): ReadonlyMap<string, DecodedText> {
  let parameters: Map<string, DecodedText> | undefined;
  for (let index = 0; index < parts.length; index += 1) {
    const segment = percentDecode(segments[firstPart + index] ?? "");
    if (parts[index]?.isParameter === true && segment !== undefined) {
      parameters ??= new Map();
      parameters.set(parts[index]?.name ?? "", segment);
    }
  }
  return parameters ?? noParameters;
}

/** A segment without its escapes; empty where it has a malformed one. */
function decoded(segment = ""): string {
  return segment.includes("%") ? (percentDecode(segment)?.text ?? "") : segment;
}
