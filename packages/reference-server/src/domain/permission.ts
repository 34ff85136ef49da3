/** What a token may do: an action on every server name that its pattern matches. */
export interface Permission {
  readonly action: string;
  /** `*` for every name, a text that ends in `*` for a prefix, else one exact name. */
  readonly resource: string;
}

/** Whether one of the permissions allows an action on a server name; letter case counts. */
export function isAllowed(
  permissions: readonly Permission[],
  action: "publish" | "edit",
  name: string,
): boolean {
  return permissions.some(
    (permission) => permission.action === action && matchesPattern(permission.resource, name),
  );
}

/** Whether one of the permissions allows changing the status of a server: any that lets one write to it. */
export function mayChangeStatus(permissions: readonly Permission[], name: string): boolean {
  return isAllowed(permissions, "publish", name) || isAllowed(permissions, "edit", name);
}

/** The patterns under which an action is allowed, in the order of the token. */
export function patternsOf(
  permissions: readonly Permission[],
  action: "publish" | "edit",
): readonly string[] {
  return permissions
    .filter((permission) => permission.action === action)
    .map((permission) => permission.resource);
}

function matchesPattern(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
