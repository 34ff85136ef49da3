import { isObject } from "./rows.js";

/** What stands where a secret was. */
export const redacted = "REDACTED";

const readLevels = 100;

/** Takes a secret out of texts: as it is, in a URL, and in JSON text. Without a secret texts stay as they are. */
export function redactor(secret: string | undefined): (text: string) => string {
  if (secret === undefined) return (text) => text;
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [
    ...new Set([secret, encodeURIComponent(secret), json, json.replaceAll("/", "\\/")]),
  ];
  return (text) => forms.reduce((left, form) => left.replaceAll(form, redacted), text);
}

/** The same for every text in a value, names of members included. What is nested deeper than 100 levels is left out. */
export function redactValue<Value>(value: Value, redact: (text: string) => string): Value;
export function redactValue(value: unknown, redact: (text: string) => string): unknown {
  return within(value, redact, readLevels);
}

function within(value: unknown, redact: (text: string) => string, levels: number): unknown {
  if (typeof value === "string") return redact(value);
  if (!Array.isArray(value) && !isObject(value)) return value;
  if (levels === 0) return "… nested deeper";
  if (Array.isArray(value)) return value.map((item) => within(item, redact, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      redact(name),
      within(member, redact, levels - 1),
    ]),
  );
}
