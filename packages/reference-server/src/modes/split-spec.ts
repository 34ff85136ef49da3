/** One knob of a specification on the command line. */
export interface SpecItem {
  readonly name: string;
  /** What follows the first `=`; undefined where there is none. */
  readonly value: string | undefined;
  /** Fails with the place of this item. */
  fail(reason: string): never;
}

/** A specification that cannot be read; the message is one line: where, what is wrong, what to do. */
export class SpecError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SpecError";
  }
}

/**
 * The knobs of a specification such as `seed=7,cursorLoop`.
 *
 * @throws {SpecError} when an item is empty or comes twice.
 */
export function splitSpec(text: string): readonly SpecItem[] {
  const seen = new Set<string>();
  let at = 1;
  return text.split(",").map((part) => {
    const place = `at character ${at}, ${JSON.stringify(part)}`;
    at += part.length + 1;
    const fail = (reason: string): never => {
      throw new SpecError(`${place}: ${reason}`);
    };
    const equals = part.indexOf("=");
    const name = equals < 0 ? part : part.slice(0, equals);
    if (name === "") {
      fail("a knob is missing; commas stand between knobs, as in seed=7,cursorLoop");
    }
    if (seen.has(name)) {
      fail("this knob comes a second time; give it once");
    }
    seen.add(name);
    return { name, value: equals < 0 ? undefined : part.slice(equals + 1), fail };
  });
}

/** What to do about a name that is unknown: the one it may mean, and where all of them are listed. */
export function unknownName(name: string, known: readonly string[], help: string): string {
  const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
  return meant === undefined
    ? `${help} lists them all`
    : `did you mean ${meant}? ${help} lists all`;
}

/** Whole number from 0 on that a text is. */
export function readWhole(item: SpecItem, what: string): number {
  if (item.value === undefined || !/^\d{1,15}$/.test(item.value)) {
    return item.fail(`${what} is a whole number, as in ${item.name}=7`);
  }
  return Number(item.value);
}
