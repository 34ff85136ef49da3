const encoder = new TextEncoder();
const plain = /[A-Za-z0-9\-_.~$&+:=@]/;

/** A text as one segment of a URL path, escaped as the official registry escapes it. */
export function escapePathSegment(text: string): string {
  return Array.from(encoder.encode(text), (byte) => {
    const character = String.fromCharCode(byte);
    return plain.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

/** Whether a text leads elsewhere as a segment of a path: such a package cannot be asked for. */
export function isDotSegment(text: string): boolean {
  return text === "." || text === "..";
}
