import type { ProblemReason } from "@mcp-registry-kit/types";
import type { ParameterDescription } from "@mcp-registry-kit/types/openapi";
import type { DecodedText } from "./percent.js";
import { queryNotUtf8 } from "./problems.js";

/** A value of a query parameter, in the type that the specification gives it. */
type ParameterValue = string | number | boolean;

/** The query of a call, as the specification reads it. */
export interface ReadParameters {
  /** By name; defaults are applied, what is absent and has none is missing. */
  readonly values: Readonly<Record<string, ParameterValue>>;
  /** Names that the caller gave with a value. */
  readonly given: ReadonlySet<string>;
  /** Faults in the order of the specification. */
  readonly reasons: readonly ProblemReason[];
}

// More digits are more than 64 bits, whatever they are.
const integer = /^[+-]?0*[0-9]{1,19}$/;
const int64 = 2n ** 63n;
/** An integer of so many characters always fits into 64 bits. */
const safeLength = 18;
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((text) => [text, true] as const),
  ...["0", "f", "F", "FALSE", "false", "False"].map((text) => [text, false] as const),
]);

/** Reads the query parameters that are described; others are passed over. */
export function readParameters(
  descriptions: readonly ParameterDescription[],
  query: ReadonlyMap<string, DecodedText>,
): ReadParameters {
  const values: Record<string, ParameterValue> = {};
  const given = new Set<string>();
  const reasons: ProblemReason[] = [];
  for (const description of descriptions) {
    const { name, schema } = description;
    const text = query.get(name)?.text ?? "";
    const read = text === "" ? schema.default : readValue(text, description);
    if (text !== "") {
      given.add(name);
    }
    if (typeof read === "object") {
      reasons.push({ ...read, location: `query.${name}` });
    } else if (read !== undefined) {
      values[name] = read;
    }
  }
  return { values, given, reasons };
}

/** @throws {Problem} when a text among the parameters that are described is no UTF-8. */
export function requireUtf8(
  descriptions: readonly ParameterDescription[],
  query: ReadonlyMap<string, DecodedText>,
): void {
  for (const { name, schema } of descriptions) {
    const isText = schema.type === "string" && schema.format === undefined;
    if (isText && query.get(name)?.isUtf8 === false) {
      throw queryNotUtf8(name);
    }
  }
}

function readValue(
  text: string,
  { schema }: ParameterDescription,
): ParameterValue | Pick<ProblemReason, "message" | "value"> {
  switch (schema.type) {
    case "string":
      return text;
    case "boolean":
      return booleans.get(text) ?? { message: "invalid boolean", value: text };
    case "integer":
      return readInteger(text, schema);
  }
}

function readInteger(
  text: string,
  { minimum, maximum }: ParameterDescription["schema"],
): number | Pick<ProblemReason, "message" | "value"> {
  if (!integer.test(text) || !isInt64(text)) {
    return { message: "invalid integer", value: text };
  }
  const value = Number(text);
  if (minimum !== undefined && value < minimum) {
    return { message: `expected number >= ${minimum}`, value };
  }
  return maximum !== undefined && value > maximum
    ? { message: `expected number <= ${maximum}`, value }
    : value;
}

function isInt64(text: string): boolean {
  if (text.length <= safeLength) {
    return true;
  }
  const exact = BigInt(text.replace(/^\+/, ""));
  return exact < int64 && exact >= -int64;
}
