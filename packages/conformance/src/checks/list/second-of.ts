import { isInstant } from "../../engine/is-instant.js";

/**
 * The whole second that an instant lies in, in UTC, which every registry reads; undefined for another text.
 *
 * @param shift seconds to add. Default 0.
 */
export function secondOf(instant: string | undefined, shift = 0): string | undefined {
  if (instant === undefined || !isInstant(instant)) return undefined;
  const time = Date.parse(instant.toUpperCase().replace(" ", "T"));
  const shifted = time + shift * 1_000;
  const second = Number.isNaN(time) ? "" : new Date(shifted).toISOString().slice(0, 19);
  return /^\d{4}-/.test(second) ? `${second}Z` : undefined;
}
