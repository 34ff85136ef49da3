import { visibleText } from "./visible-text.js";

/** Markup that is ours. Only {@link html} and {@link trustedMarkup} make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: text, which is escaped, and markup, which is not. */
export type Insertion = string | number | Markup | undefined | readonly Insertion[];

/** Markup with values in it. Every text is escaped, in content and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly Insertion[]): Markup {
  return new Markup(
    parts
      .map((part, index) => `${part}${index < values.length ? insert(values[index]) : ""}`)
      .join(""),
  );
}

/** Takes a text of this package as it is, such as a style sheet. Never for anything from a target. */
export function trustedMarkup(text: string): Markup {
  return new Markup(text);
}

function insert(value: Insertion): string {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(insert).join("");
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}
