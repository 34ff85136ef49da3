/**
 * Where a JSON text goes deeper than `most` levels, as an offset; undefined where it never does. Reads
 * broken texts too, and works without recursion: parsers overflow the stack on what this lets pass not.
 */
export function findTooDeep(text: string, most: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (inString) {
      if (character === "\\") offset += 1;
      else if (character === '"' || character === "\n") inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > most) return offset;
    } else if (character === "}" || character === "]") {
      depth = Math.max(0, depth - 1);
    }
  }
  return undefined;
}
