import { visibleText } from "./visible-text.js";
import { withinDepth } from "./within-depth.js";

const shownLevels = 20;

/**
 * An expected or actual value as text: text as it is, a list of texts with `separator` between them, all
 * else as JSON. What is longer than `most` characters is cut.
 */
export function showValue(value: unknown, most: number, separator = ", "): string {
  const text = visibleText(asText(value, separator));
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function asText(value: unknown, separator: string): string {
  if (value === undefined) return "nothing";
  if (isPlain(value)) return value;
  if (Array.isArray(value) && value.length > 0 && value.every(isPlain))
    return value.join(separator);
  return JSON.stringify(withinDepth(value, shownLevels)) ?? String(value);
}

/** Whether a value is text that shows without quotes where it begins and ends. */
function isPlain(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value === value.trim();
}
