import type { ValidationIssue } from "../validation-result.js";

/** What an issue is called in lists: its rule's code, or the place of the schema that it breaks. */
export function issueCode({ reference }: ValidationIssue): string {
  const [, pointer] = /#\/(?:definitions\/)?(.+)$/.exec(reference) ?? [];
  return pointer === undefined ? reference : `schema:${pointer}`;
}
