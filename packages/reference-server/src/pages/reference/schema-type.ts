import { html, type Markup } from "../parts/html.js";
import { listMember, member, members, textMember } from "../parts/member.js";
import { schemaName } from "./resolve-reference.js";

const deepest = 6;

/** What kind of value a schema describes, in a few words; component schemas are links. */
export function schemaType(schema: unknown, depth = 0): Markup {
  const name = schemaName(schema);
  if (name !== undefined) {
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (depth > deepest) {
    return html`value`;
  }
  for (const [keyword, word] of combinations) {
    const branches = listMember(schema, keyword);
    if (branches.length > 0) {
      return joined(
        branches.map((branch) => schemaType(branch, depth + 1)),
        word,
      );
    }
  }
  const fixed = member(schema, "const");
  if (fixed !== undefined) {
    return html`<code>${JSON.stringify(fixed)}</code>`;
  }
  const choices = listMember(schema, "enum");
  if (choices.length > 0) {
    return joined(
      choices.map((choice) => html`<code>${JSON.stringify(choice)}</code>`),
      " or ",
    );
  }
  return plainType(schema, depth);
}

const combinations = [
  ["anyOf", " or "],
  ["oneOf", " or "],
  ["allOf", " with "],
] as const;

function plainType(schema: unknown, depth: number): Markup {
  const items = member(schema, "items");
  if (items !== undefined) {
    return html`list of ${schemaType(items, depth + 1)}`;
  }
  const values = member(schema, "additionalProperties");
  if (typeof values === "object" && members(member(schema, "properties")).length === 0) {
    return html`map of ${schemaType(values, depth + 1)}`;
  }
  const type = member(schema, "type");
  const types = Array.isArray(type) ? type.join(" or ") : (textMember(schema, "type") ?? "value");
  const format = textMember(schema, "format");
  return html`${types}${format === undefined ? undefined : ` (${format})`}`;
}

function joined(parts: readonly Markup[], word: string): Markup {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${word}${part}`))}`;
}
