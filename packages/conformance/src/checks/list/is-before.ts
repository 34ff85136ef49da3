import { compareInstants } from "@mcp-registry-kit/server-json";
import { isInstant } from "../../engine/is-instant.js";

const fraction = /:\d\d\.(\d+)/;

/**
 * Whether an instant that a row shows is surely before another. Registries compare what they store and show
 * what they round it to: a millisecond is within that, and a second where whole seconds are shown.
 */
export function isBefore(shown: string | undefined, since: string): boolean {
  return isInstant(shown) && isEarlier(shown, since, digitsOf(shown) === 0 ? 1_000 : 1);
}

/** The same of two instants of one row: where one is shown finer than the other, that one may be rounded. */
export function isShownBefore(one: string, other: string): boolean {
  const [coarse, fine] = [digitsOf(one), digitsOf(other)].sort((a, b) => a - b);
  return isEarlier(one, other, coarse === fine ? 0 : Math.max(1, 1_000 / 10 ** (coarse ?? 0)));
}

function isEarlier(one: string, other: string, toleranceMs: number): boolean {
  if (compareInstants(one, other) >= 0) return false;
  return toleranceMs === 0 || !(Date.parse(other) - Date.parse(one) <= toleranceMs);
}

function digitsOf(instant: string): number {
  return fraction.exec(instant)?.[1]?.length ?? 0;
}
