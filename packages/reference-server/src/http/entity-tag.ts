import type { Answer } from "../call.js";

const quotedTags = /"[^"]*"/g;

/**
 * The answer that `compose` makes, with an entity tag (RFC 9110 §8.8.3); or 304 in its place where
 * `ifNoneMatch`, the header of that name, says that the caller has it already.
 *
 * The tag changes whenever the entries do that the answer is made of, and only then: whatever else is
 * written, and after a restart with the same rows, it stays. It is weak, since another version of this
 * package may lay the same entries out in other bytes.
 */
export function taggedAnswer(
  tag: number,
  ifNoneMatch: string | undefined,
  compose: () => Answer,
): Answer {
  const etag = `W/"${tag}"`;
  if (ifNoneMatch === etag || (ifNoneMatch !== undefined && includesTag(ifNoneMatch, tag))) {
    return { status: 304, headers: { etag }, body: [] };
  }
  const { status, headers, body } = compose();
  return { status, headers: { etag, ...headers }, body };
}

// RFC 9110 §13.1.2: the comparison is weak, only what stands in quotes counts.
function includesTag(list: string, tag: number): boolean {
  return list.trim() === "*" || list.match(quotedTags)?.includes(`"${tag}"`) === true;
}
