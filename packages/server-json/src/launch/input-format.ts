/** Formats of an input (schema, definition Input). */
export type InputFormat = "string" | "number" | "boolean" | "filepath";

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const exponential = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;

/** The format that a document names; one that the schema does not know is a text. */
export function readFormat(format: string | undefined): InputFormat {
  return format === "number" || format === "boolean" || format === "filepath" ? format : "string";
}

/** Why a text is not of a format, or undefined where it is. */
export function formatProblem(format: InputFormat, text: string): string | undefined {
  switch (format) {
    case "number":
      return decimal.test(text) ? undefined : "is no number";
    case "boolean":
      return text === "true" || text === "false" ? undefined : "is neither true nor false";
    case "string":
    case "filepath":
      return undefined;
  }
}

/** A finite number in decimal digits, without an exponent. */
export function decimalText(value: number): string {
  const text = String(value);
  const match = exponential.exec(text);
  if (match === null) {
    return text;
  }
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  return point > 0 ? sign + digits.padEnd(point, "0") : `${sign}0.${"0".repeat(-point)}${digits}`;
}
