import type { SchemaLeaf } from "./schema-leaves.js";

/** What to do about a violation of a schema; undefined where the message says it all. */
export function schemaHint({ keyword, params }: SchemaLeaf, value: unknown): string | undefined {
  switch (keyword) {
    case "additionalProperties":
      return "Take the members away, or migrate the document to the current schema.";
    case "format":
      return "Write an absolute address with its scheme, such as https://example.com.";
    case "maxLength":
      return `Shorten it by ${[...String(value)].length - Number(params["limit"])} characters.`;
    case "minLength":
      return "Write something, or leave the member out where it is optional.";
    case "not":
      return "Name the version that was published, such as 1.2.3.";
    case "required":
      return "Add what is missing.";
    default:
      return undefined;
  }
}
