import { uriParseError } from "@mcp-registry-kit/server-json";
import type { ProblemReason, ValidationError } from "@mcp-registry-kit/types";

/** A step into a value: a member, an index, or a member that the schema does not know. */
interface Step {
  readonly rank: 0 | 1;
  readonly key: string | number;
}

interface Placed {
  readonly steps: readonly Step[];
  readonly keyword: string;
  readonly reason: ProblemReason;
}

const keywordOrder = ["type", "minLength", "maxLength", "pattern", "format", "enum"];

/**
 * The findings of a structural request check in the words, order and places of the official
 * registry: members in byte order, unknown ones after them, `body.packages[0].version`. Locations
 * after a dotted key stay right (there the official registry garbles them).
 */
export function officialErrors(
  body: unknown,
  errors: readonly ValidationError[],
): readonly ProblemReason[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  return errors
    .filter(({ keyword, instancePath }) => keyword === "type" || !mistyped.has(instancePath))
    .map((error) => place(body, error))
    .sort(comparePlaced)
    .map(({ reason }) => reason);
}

function place(body: unknown, error: ValidationError): Placed {
  const { steps, location, value } = resolve(body, error.instancePath);
  const { keyword, params } = error;
  const at = (suffix: string): string => location + suffix;
  switch (keyword) {
    case "required": {
      const missing = String(params["missingProperty"]);
      const message = `expected required property ${missing} to be present`;
      return placed([...steps, { rank: 0, key: missing }], keyword, message, location, value);
    }
    case "additionalProperties": {
      const unknown = String(params["additionalProperty"]);
      const unknownSteps: Step[] = [...steps, { rank: 1, key: unknown }];
      return placed(unknownSteps, keyword, "unexpected property", at(`.${unknown}`), value);
    }
    default:
      return placed(steps, keyword, messageOf(error, value), location, value);
  }
}

function placed(
  steps: readonly Step[],
  keyword: string,
  message: string,
  location: string,
  value: unknown,
): Placed {
  return {
    steps,
    keyword,
    reason: { message, location, ...(value === null || value === undefined ? {} : { value }) },
  };
}

function messageOf({ keyword, params, message }: ValidationError, value: unknown): string {
  switch (keyword) {
    case "type":
      return `expected ${[params["type"]].flat().find((type) => type !== "null")}`;
    case "minLength":
      return `expected length >= ${params["limit"]}`;
    case "maxLength":
      return `expected length <= ${params["limit"]}`;
    case "pattern":
      return `expected string to match pattern ${params["pattern"]}`;
    case "enum":
      return `expected value to be one of "${allowedValues(params["allowedValues"])}"`;
    case "format":
      return `expected string to be RFC 3986 uri: ${uriParseError(String(value)) ?? ""}`;
    default:
      return message ?? keyword;
  }
}

function allowedValues(values: unknown): string {
  return Array.isArray(values) ? values.filter((value) => value !== null).join(", ") : "";
}

function resolve(
  body: unknown,
  pointer: string,
): { readonly steps: readonly Step[]; readonly location: string; readonly value: unknown } {
  const steps: Step[] = [];
  let location = "body";
  let value = body;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) {
      steps.push({ rank: 0, key: Number(name) });
      location += `[${name}]`;
      value = value[Number(name)];
    } else {
      steps.push({ rank: 0, key: name });
      location += `.${name}`;
      value = memberOf(value, name);
    }
  }
  return { steps, location, value };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function comparePlaced(left: Placed, right: Placed): number {
  const depth = Math.max(left.steps.length, right.steps.length);
  for (let index = 0; index < depth; index += 1) {
    const order = compareSteps(left.steps[index], right.steps[index]);
    if (order !== 0) {
      return order;
    }
  }
  return keywordOrder.indexOf(left.keyword) - keywordOrder.indexOf(right.keyword);
}

function compareSteps(left: Step | undefined, right: Step | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left !== undefined) - Number(right !== undefined);
  }
  if (left.rank !== right.rank || left.key === right.key) {
    return left.rank - right.rank;
  }
  return left.key < right.key ? -1 : 1;
}
