import { isAllowed, type Permission, patternsOf } from "../domain/permission.js";

/**
 * Whether one of the blocked namespaces keeps a token with these permissions from being issued: its
 * patterns would match `test` in the namespace or in its child of that name. A token for everything is
 * never kept back.
 */
export function isBlocked(
  blocked: readonly string[],
  permissions: readonly Permission[] | null,
): boolean {
  const claimed = permissions ?? [];
  if (patternsOf(claimed, "publish").includes("*")) {
    return false;
  }
  return blocked.some(
    (namespace) =>
      isAllowed(claimed, "publish", `${namespace}/test`) ||
      isAllowed(claimed, "publish", `${namespace}.test/x`),
  );
}
