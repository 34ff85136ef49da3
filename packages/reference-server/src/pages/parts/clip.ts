/** A text of no more than that many UTF-16 units; where something is cut off, an ellipsis stands for it. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const end = limit - 1;
  return `${text.slice(0, isInsidePair(text, end) ? end - 1 : end)}…`;
}

function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
