/** Why a value cannot be sent as one path segment; undefined where it can. */
export function whyUnaddressable(value: unknown): string | undefined {
  if (typeof value !== "string") {
    return "it is no text";
  }
  if (value === "") {
    return "an empty segment names another path";
  }
  // The URL standard resolves `%2E` like `.`, so no escape keeps a dot segment alive in `fetch`.
  if (value === "." || value === "..") {
    return "fetch removes dot segments, escaped or not";
  }
  return /\p{Surrogate}/u.test(value) ? "it holds half of a surrogate pair" : undefined;
}
