/** A JSON object. */
export interface JsonObject {
  readonly [member: string]: unknown;
}

/** Whether a value is a JSON object: no array, and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value where it is a JSON object; else one without members. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
