import { compareInstants } from "@mcp-registry-kit/server-json";
import { isInstant } from "./is-instant.js";

const hasFraction = /:\d\d\.\d/;

/**
 * Whether an instant that a row shows is surely before another. Registries compare what they store and show
 * what they round it to: a millisecond is within that, and a second where whole seconds are shown.
 */
export function isBefore(shown: string | undefined, since: string): boolean {
  if (!isInstant(shown) || compareInstants(shown, since) >= 0) return false;
  const difference = Date.parse(since) - Date.parse(shown);
  return !(difference <= (hasFraction.test(shown) ? 1 : 1_000));
}
