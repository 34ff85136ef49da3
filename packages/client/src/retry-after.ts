/** Milliseconds that a `Retry-After` header asks for, as seconds or as an HTTP date; never negative. RFC 9110 §10.2.3 */
export function readRetryAfter(value: string | null, now: number = Date.now()): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) {
    return Number(text) * 1000;
  }
  // `Date.parse` takes nearly anything for a date: only what looks like an HTTP date may reach it.
  const instant = /^[A-Z][a-z]+, .+ GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}
