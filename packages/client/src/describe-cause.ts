/** The most telling text in a chain of causes: `fetch` says "fetch failed" and hides the reason beneath. */
export function describeCause(thrown: unknown): string {
  let text = "";
  const seen = new Set<unknown>();
  for (
    let current = thrown;
    current instanceof Error && !seen.has(current);
    current = beneath(current)
  ) {
    seen.add(current);
    text = current.message || codeOf(current) || text;
  }
  return text || String(thrown);
}

function beneath(error: Error): unknown {
  // A host with several addresses fails with one error each and an empty text of its own.
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
