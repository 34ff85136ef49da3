import { findJsonFault } from "../../json-fault.js";
import type { Body } from "./body.js";

const deepestLevel = 10_000;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** JSON of another shape than the one that is needed. */
class JsonShapeError extends Error {}

/** The content as text; bytes that are no UTF-8 become U+FFFD. */
export function bodyText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Reads what `pick` takes out of JSON content. The failure is the reason why the content is no JSON, or
 * has members of another type.
 */
export function readJson<Value>(
  body: Body,
  pick: (json: unknown) => Value,
): { readonly value: Value } | { readonly failure: string } {
  if ("failure" in body) {
    return body;
  }
  if (body.isCut) {
    return { failure: `content is longer than ${body.bytes.length} bytes` };
  }
  const text = bodyText(body.bytes);
  const fault = findJsonFault(text, deepestLevel);
  if (fault !== undefined) {
    return { failure: fault.message };
  }
  try {
    return { value: pick(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof JsonShapeError) {
      return { failure: error.message };
    }
    throw error;
  }
}

/** A text member; absent and null are the empty text. */
export function textMember(value: unknown, name: string): string {
  const member = memberOf(value, name) ?? "";
  if (typeof member !== "string") {
    throw wrongType(member, name, "string");
  }
  return member;
}

/** A list member; absent and null are the empty list. */
export function listMember(value: unknown, name: string): readonly unknown[] {
  const member = memberOf(value, name) ?? [];
  if (!Array.isArray(member)) {
    throw wrongType(member, name, "list");
  }
  return member;
}

/** A member of any type, found in any letter case as the official registry finds it; the last one counts. */
export function memberOf(value: unknown, name: string): unknown {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (typeof value !== "object" || Array.isArray(value)) {
    throw wrongType(value, name, "object around it");
  }
  const wanted = name.toLowerCase();
  return Object.entries(value)
    .filter(([key]) => key.toLowerCase() === wanted)
    .at(-1)?.[1];
}

function wrongType(value: unknown, name: string, wanted: string): JsonShapeError {
  const kind = Array.isArray(value) ? "array" : typeof value;
  return new JsonShapeError(`json: cannot unmarshal ${kind} into ${name} of type ${wanted}`);
}
