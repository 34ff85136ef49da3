import { Refusal } from "../auth/refusal.js";
import type { Permission } from "../domain/permission.js";

/**
 * The `permissions` claim of a token; absent and null mean none, null elements are passed over.
 *
 * @throws {Refusal} when the claim has another form.
 */
export function readPermissions(claim: unknown): readonly Permission[] {
  if (claim === undefined || claim === null) {
    return [];
  }
  if (!Array.isArray(claim)) {
    throw notDecoded("permissions is no array");
  }
  return claim.filter((element: unknown) => element !== null).map(readPermission);
}

function readPermission(element: unknown): Permission {
  if (typeof element !== "object" || element === null || Array.isArray(element)) {
    throw notDecoded("a permission is no object");
  }
  return { action: text(element, "action"), resource: text(element, "resource") };
}

function text(element: object, name: string): string {
  const value: unknown = Object.getOwnPropertyDescriptor(element, name)?.value ?? "";
  if (typeof value !== "string") {
    throw notDecoded(`${name} of a permission is no text`);
  }
  return value;
}

function notDecoded(reason: string): Refusal {
  return new Refusal(`token is malformed: could not JSON decode claim: ${reason}`);
}
