/** Members of an option, by name. */
export type Members = Readonly<Record<string, unknown>>;

const longestTime = 600_000;

/** A fault of an option: where it is, what is wrong and what to do. */
export function optionFault(place: string, what: string): TypeError {
  return new TypeError(`${place} ${what}`);
}

/** An object with no other members than those that are known. @throws {TypeError} */
export function readObject(value: unknown, place: string, known?: readonly string[]): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw optionFault(place, "is no object");
  }
  const stray = known && Object.keys(value).find((name) => !known.includes(name));
  if (stray !== undefined) {
    throw optionFault(`${place}.${stray}`, `is unknown; known are ${known?.join(", ")}`);
  }
  return { ...value };
}

/** A list of texts; empty where it is absent. @throws {TypeError} */
export function readTexts(value: unknown, place: string): readonly string[] {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string")) {
    throw optionFault(place, "is no list of texts");
  }
  return value;
}

/** Milliseconds from `least` to ten minutes. @throws {TypeError} */
export function readMilliseconds(value: unknown, place: string, least: number): number {
  if (typeof value !== "number" || !(value >= least && value <= longestTime)) {
    throw optionFault(place, `is no number of milliseconds from ${least} to ${longestTime}`);
  }
  return value;
}
