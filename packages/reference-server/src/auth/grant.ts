import type { Permission } from "../domain/permission.js";

/** Who proved an identity, and what it allows. */
export interface Grant {
  /** Such as `none`, `dns` or `github-at`. */
  readonly method: string;
  readonly subject: string;
  /** Null where the identity allows nothing at all. */
  readonly permissions: readonly Permission[] | null;
}

/** Permission to publish under each of the patterns, in their order; null where there are none. */
export function publishGrants(patterns: readonly string[]): readonly Permission[] | null {
  return patterns.length === 0
    ? null
    : patterns.map((resource) => ({ action: "publish", resource }));
}
