/** The texts that occur more than once, each once. */
export function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) found.add(text);
    seen.add(text);
  }
  return [...found];
}
