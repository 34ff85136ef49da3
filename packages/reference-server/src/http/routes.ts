import { type DecodedText, percentDecode } from "./percent.js";

/** What a path leads to, and the path parameters, percent-decoded once. */
export interface Match<Bound> {
  readonly bound: Bound;
  /** Path template with the prefix that was asked for. */
  readonly route: string;
  readonly path: ReadonlyMap<string, DecodedText>;
}

/** A path template of a method, and what it leads to. */
export interface Route<Bound> {
  readonly method: string;
  /** Such as `/servers/{serverName}/versions`, without a prefix. */
  readonly template: string;
  readonly bound: Bound;
}

const prefixes = ["v0.1", "v0"];

/**
 * What a method and an undecoded path lead to, under either version prefix; undefined where
 * nothing matches. Each segment is decoded by itself, so that `%2F` does not separate.
 */
export function matchRoute<Bound>(
  routes: readonly Route<Bound>[],
  method: string,
  path: string,
): Match<Bound> | undefined {
  const [, prefix, ...segments] = path.split("/").map(percentDecode);
  if (prefix === undefined || !prefixes.includes(prefix.text)) {
    return undefined;
  }
  for (const route of routes) {
    const parameters =
      route.method === method ? matchTemplate(route.template, segments) : undefined;
    if (parameters !== undefined) {
      const { bound, template } = route;
      return { bound, route: `/${prefix.text}${template}`, path: parameters };
    }
  }
  return undefined;
}

function matchTemplate(
  template: string,
  segments: readonly (DecodedText | undefined)[],
): ReadonlyMap<string, DecodedText> | undefined {
  const [, ...wanted] = template.split("/");
  const parameters = new Map<string, DecodedText>();
  const isMatch =
    wanted.length === segments.length &&
    wanted.every((part, index) => {
      const segment = segments[index];
      // A segment that is a mere slash matches nothing in the official registry.
      if (segment === undefined || segment.text === "" || segment.text === "/") {
        return false;
      }
      if (!part.startsWith("{")) {
        return part === segment.text;
      }
      parameters.set(part.slice(1, -1), segment);
      return true;
    });
  return isMatch ? parameters : undefined;
}
