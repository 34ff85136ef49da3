const longest = 80;
const context = 3;

/** A value as short JSON text. */
export function show(value: unknown): string {
  if (value === undefined) return "none";
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** What was and what is; of two texts the words that differ, with a few around them. */
export function showChange(before: unknown, after: unknown): string {
  if (typeof before !== "string" || typeof after !== "string")
    return `${show(before)} → ${show(after)}`;
  const [was, is] = [before.split(/\s+/), after.split(/\s+/)];
  const head = sharedStart(was, is);
  const tail = sharedStart(was.slice(head).reverse(), is.slice(head).reverse());
  const cut = (words: readonly string[]): string => {
    const from = Math.max(0, head - context);
    const to = Math.min(words.length, words.length - tail + context);
    return `${from > 0 ? "… " : ""}${words.slice(from, to).join(" ")}${to < words.length ? " …" : ""}`;
  };
  return `${show(cut(was))} → ${show(cut(is))}`;
}

/** How many items two lists share at their start. */
function sharedStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((item, index) => item !== other[index]);
  return differs === -1 ? one.length : differs;
}
