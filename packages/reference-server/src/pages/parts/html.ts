import { visibleText } from "./visible-text.js";

/** Markup that is ours; only {@link html} makes it. */
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

function insert(value: Insertion): string {
  if (value === undefined) {
    return "";
  }
  if (value instanceof Markup) {
    return value.text;
  }
  return typeof value === "object" ? value.map(insert).join("") : escapeHtml(String(value));
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
