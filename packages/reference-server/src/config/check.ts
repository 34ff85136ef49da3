import { ConfigError } from "./config-error.js";

/** Reads a value of the configuration; `place` is where it stands, such as `oidc.issuer`. */
export type Check<Value> = (value: unknown, place: string) => Value;

type Checks = Readonly<Record<string, Check<unknown>>>;
type Read<Table extends Checks> = {
  readonly [Name in keyof Table]: ReturnType<Table[Name]>;
};

/** A text that is not empty. */
export const text: Check<string> = (value, place) => {
  if (typeof value !== "string" || value === "") {
    throw new ConfigError(`${place} is no text; give one that is not empty`);
  }
  return value;
};

const secure =
  /^(https:\/\/[^@#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:[0-9]+)?(\/[^@#]*)?)$/;

/** A URL without credentials and fragment whose traffic nobody else reads: https, or http on this machine. */
export const secureUrl: Check<string> = (value, place) => {
  if (typeof value !== "string" || !secure.test(value) || !URL.canParse(value)) {
    throw new ConfigError(
      `${place} is no URL that can be used; give one with https, or http on this machine, without user and fragment`,
    );
  }
  return value;
};

/** A list, each element of which passes `check`. */
export function list<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      throw new ConfigError(`${place} is no list; write [ … ]`);
    }
    return value.map((element: unknown, index) => check(element, `${place}[${index}]`));
  };
}

/** A list with at least one element. */
export function someOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value, place) => {
    const elements = list(check)(value, place);
    if (elements.length === 0) {
      throw new ConfigError(`${place} is empty; give at least one`);
    }
    return elements;
  };
}

/** An object with members of any name, each of which passes `check`. */
export function dictionary<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value, place) =>
    Object.fromEntries(
      Object.entries(requireObject(value, place)).map(([name, member]) => [
        name,
        check(member, `${place}.${name}`),
      ]),
    );
}

/** An object with all the required members, some of the optional ones, and no others. */
export function object<Required extends Checks, Optional extends Checks>(
  required: Required,
  optional: Optional,
): Check<Read<Required> & Partial<Read<Optional>>> {
  const checks = new Map(Object.entries({ ...required, ...optional }));
  return (value, place) => {
    const read = Object.entries(requireObject(value, place)).map(([name, member]) => {
      const check = checks.get(name);
      if (check === undefined) {
        const known = [...checks.keys()].join(", ");
        throw new ConfigError(`${join(place, name)} is unknown; known there are ${known}`);
      }
      return [name, check(member, join(place, name))] as const;
    });
    const members = Object.fromEntries(read);
    const missing = Object.keys(required).find((name) => !Object.hasOwn(members, name));
    if (missing !== undefined) {
      throw new ConfigError(`${join(place, missing)} is missing; add it`);
    }
    // Every member has passed the check of its name, which is what the type says.
    return members as Read<Required> & Partial<Read<Optional>>;
  };
}

/** An object, whatever its members. */
export function requireObject(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ConfigError(`${place === "" ? "the whole" : place} is no object; write { … }`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function join(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}
