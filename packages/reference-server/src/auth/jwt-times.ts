import type { Members } from "./jwt.js";
import { Refusal } from "./refusal.js";

/**
 * Passes while a token is good: from `nbf`, where it has one, until the second before `exp`, which it
 * needs. `seconds` are those since 1970. There is no leeway.
 *
 * @throws {Refusal} otherwise, with every reason, in the words of the official registry.
 */
export function checkTimes(claims: Members, seconds: number): void {
  const expiry = secondsOf(claims, "exp");
  const beginning = secondsOf(claims, "nbf") ?? Number.NEGATIVE_INFINITY;
  const reasons = [
    ...(expiry === undefined ? ["token is missing required claim: exp claim is required"] : []),
    ...(expiry !== undefined && seconds >= expiry ? ["token is expired"] : []),
    ...(seconds < beginning ? ["token is not valid yet"] : []),
  ];
  if (reasons.length > 0) {
    throw new Refusal(`token has invalid claims: ${reasons.join(", ")}`);
  }
}

/** A claim that is an instant, in whole seconds since 1970; undefined where there is none. */
export function secondsOf(claims: Members, name: string): number | undefined {
  const value = claims[name];
  return typeof value === "number" ? Math.floor(value) : undefined;
}
