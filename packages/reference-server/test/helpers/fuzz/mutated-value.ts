import fc from "fast-check";
import { oddName, oddText, oddValue } from "./odd-values.js";
import { isJson } from "./openapi-parts.js";

type Step = string | number;
type Change = (value: unknown, odd: { readonly value: unknown; readonly name: string }) => unknown;

/** Takes a member or an element away. */
const removed = Symbol("removed");

const changes: readonly Change[] = [
  () => removed,
  () => null,
  (_, odd) => odd.value,
  (value, odd) => ({ ...(isJson(value) ? value : {}), [odd.name]: odd.value }),
  (value) => (Array.isArray(value) ? [...value, ...value] : [value, value]),
  (value) => (typeof value === "string" ? value.toUpperCase() : JSON.stringify(value)),
  (value) => (typeof value === "string" ? ` ${value}\n` : { value }),
];

/** A value in which something is missing, more, null, doubled, of another type, or at a limit. */
export function mutatedValue(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .record({
      place: fc.constantFrom(...placesOf(value)),
      change: fc.constantFrom(...changes),
      odd: fc.record({ value: fc.oneof(oddText, oddValue), name: oddName }),
    })
    .map(({ place, change, odd }) => {
      const changed = changeAt(value, place, (part) => change(part, odd));
      return changed === removed ? null : changed;
    });
}

/** The way to each part of a value; that to the whole is the empty one. */
function placesOf(value: unknown): readonly (readonly Step[])[] {
  const parts: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isJson(value)
      ? Object.entries(value)
      : [];
  const inner = parts.flatMap(([step, part]) => placesOf(part).map((place) => [step, ...place]));
  return [[], ...inner];
}

function changeAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  change: (part: unknown) => unknown,
): unknown {
  if (step === undefined) {
    return change(value);
  }
  if (Array.isArray(value)) {
    const changed = value.map((part, index) =>
      index === step ? changeAt(part, rest, change) : part,
    );
    return changed.filter((part) => part !== removed);
  }
  if (!isJson(value)) {
    return value;
  }
  const changed = changeAt(value[step], rest, change);
  const { [step]: _, ...others } = value;
  return changed === removed ? others : { ...value, [step]: changed };
}
