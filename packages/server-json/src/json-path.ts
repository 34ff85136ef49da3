/** A member name or an array index on the way from the root of a document to a value. */
export type PathSegment = string | number;

const index = /^\d+$/;

/** The path as issues show it, `packages[0].transport.url`; empty for the root. */
export function dottedPath(segments: readonly PathSegment[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === "number" || index.test(segment)) {
      return `${path}[${segment}]`;
    }
    return path === "" ? segment : `${path}.${segment}`;
  }, "");
}

/** The path as a JSON pointer, `/packages/0/transport/url` (RFC 6901); empty for the root. */
export function jsonPointer(segments: readonly PathSegment[]): string {
  return segments.map((segment) => `/${escapeSegment(String(segment))}`).join("");
}

/** The segments of a JSON pointer, all of them as texts (RFC 6901). */
export function pointerSegments(pointer: string): readonly string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeSegment);
}

/** The value that a JSON pointer leads to, or undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, segment)
        ? Reflect.get(value, segment)
        : undefined,
    document,
  );
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
