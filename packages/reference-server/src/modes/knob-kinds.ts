/** What the value of a knob is. */
export type KnobKind = "rate" | "duration" | "shift" | "count";

const minute = 60_000;
const century = 36_525 * 24 * 60 * minute;

/** Why a value does not do for a kind of knob; undefined where it does. */
export function valueFault(kind: KnobKind, value: number): string | undefined {
  switch (kind) {
    case "rate":
      return value >= 0 && value <= 1 ? undefined : "a rate is a number from 0 to 1";
    case "count":
      return Number.isInteger(value) && value >= 1 && value <= 1_000_000
        ? undefined
        : "a count is a whole number from 1 to 1000000";
    case "duration":
      return value > 0 && value <= 10 * minute
        ? undefined
        : "a duration is more than nothing and at most 10 minutes";
    case "shift":
      return Number.isInteger(value) && value !== 0 && Math.abs(value) <= century
        ? undefined
        : "a shift is a whole number of milliseconds of at most 100 years, and not 0";
  }
}
