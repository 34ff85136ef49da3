import { counted } from "../parts/counted.js";
import { html, type Markup } from "../parts/html.js";
import { member } from "../parts/member.js";

const limits = [
  ["minLength", "at least", "character"],
  ["maxLength", "at most", "character"],
  ["minimum", "from", ""],
  ["maximum", "to", ""],
  ["minItems", "at least", "element"],
  ["maxItems", "at most", "element"],
] as const;

/** The bounds, the pattern and the default of a schema; undefined where it has none. */
export function schemaLimits(schema: unknown): Markup | undefined {
  const words = limits.flatMap(([keyword, before, noun]) => {
    const bound = member(schema, keyword);
    return typeof bound === "number"
      ? [html`${before} ${noun === "" ? bound : counted(bound, noun)}`]
      : [];
  });
  const pattern = member(schema, "pattern");
  const fallback = member(schema, "default");
  const parts = [
    ...words,
    ...(typeof pattern === "string" ? [html`pattern <code>${pattern}</code>`] : []),
    ...(fallback === undefined ? [] : [html`default <code>${JSON.stringify(fallback)}</code>`]),
  ];
  return parts.length === 0
    ? undefined
    : html`<span class="limits">${parts.map((part, index) => (index === 0 ? part : html`, ${part}`))}</span>`;
}
