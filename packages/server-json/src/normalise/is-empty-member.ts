import { isRecord } from "../is-record.js";
import type { Member } from "./document-shape.js";

/**
 * Whether the official registry drops a member with this value: null, an empty text, `false`, an
 * empty array or an empty map where the member is optional. Plain objects stay even when empty.
 */
export function isEmptyMember(value: unknown, member: Member): boolean {
  if (value === undefined) {
    return true;
  }
  if (member.required) {
    return false;
  }
  if (value === null) {
    return true;
  }
  switch (member.kind) {
    case "text":
      return value === "";
    case "flag":
      return value === false;
    case "texts":
    case "objects":
      return Array.isArray(value) && value.length === 0;
    case "map":
    case "free":
      return isRecord(value) && Object.keys(value).length === 0;
    case "object":
      return false;
  }
}
