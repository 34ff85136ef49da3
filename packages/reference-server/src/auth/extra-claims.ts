import type { Members } from "./jwt.js";
import { Refusal } from "./refusal.js";

type Scalar = string | number | boolean;

/** What a claim has to be: a value of the same JSON type, or one of a list. */
export type ClaimRule = Scalar | readonly Scalar[];

/** Claims that rules cannot speak of, since they have rules of their own. */
export const registeredClaims: readonly string[] = [
  "iss",
  "sub",
  "aud",
  "exp",
  "nbf",
  "iat",
  "jti",
];

/**
 * Passes when every claim that a rule names is there and fits it; of two lists one common value is enough.
 *
 * @throws {Refusal} for the first claim that does not.
 */
export function checkExtraClaims(
  claims: Members,
  rules: readonly Readonly<Record<string, ClaimRule>>[],
): void {
  for (const [name, wanted] of rules.flatMap((rule) => Object.entries(rule))) {
    const isVisible = Object.hasOwn(claims, name) && !registeredClaims.includes(name);
    if (!isVisible) {
      throw new Refusal(`claim validation failed: required claim ${name} not found`);
    }
    const got = claims[name];
    if (![got].flat().some((value: unknown) => [wanted].flat().some((each) => each === value))) {
      throw new Refusal(
        `claim validation failed: ${name} expected ${print(wanted)}, got ${print(got)}`,
      );
    }
  }
}

function print(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(print).join(" ")}]`;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
