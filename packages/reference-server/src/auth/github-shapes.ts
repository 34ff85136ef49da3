/** A membership in an organisation. */
export interface Membership {
  readonly state: string;
  readonly role: string;
  readonly organisation: string;
}

/** The login of a user as GitHub tells it; empty where it does not. @throws {TypeError} for another shape. */
export function readUser(json: unknown): string {
  return readAccount(json);
}

/** Memberships as GitHub lists them; null is none. @throws {TypeError} for another shape. */
export function readMemberships(json: unknown): readonly Membership[] {
  if (json === null) {
    return [];
  }
  if (!Array.isArray(json)) {
    throw new TypeError("memberships are no list");
  }
  return json.map((element: unknown) => ({
    state: readText(element, "state"),
    role: readText(element, "role"),
    organisation: readAccount(memberOf(element, "organization")),
  }));
}

function readAccount(json: unknown): string {
  const id = memberOf(json, "id") ?? 0;
  if (!Number.isInteger(id)) {
    throw new TypeError("the id of an account is no integer");
  }
  return readText(json, "login");
}

function readText(json: unknown, name: string): string {
  const value = memberOf(json, name) ?? "";
  if (typeof value !== "string") {
    throw new TypeError(`${name} is no text`);
  }
  return value;
}

function memberOf(json: unknown, name: string): unknown {
  if (json === null || json === undefined) {
    return undefined;
  }
  if (typeof json !== "object" || Array.isArray(json)) {
    throw new TypeError(`an object with ${name} is wanted`);
  }
  return Object.getOwnPropertyDescriptor(json, name)?.value;
}
