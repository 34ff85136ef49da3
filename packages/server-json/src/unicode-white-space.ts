// Wider and narrower than JavaScript's own `\s`: U+0085 belongs to it, U+FEFF does not.
const whiteSpace = "\\t-\\r \\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const leading = new RegExp(`^[${whiteSpace}]+`);
const blank = new RegExp(`^[${whiteSpace}]*$`);
const trailing = new RegExp(`[${whiteSpace}]$`);

/** The text without the Unicode white space (category White_Space) around it. */
export function trimWhiteSpace(text: string): string {
  const start = leading.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && trailing.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(start, end);
}

/** Whether a text holds nothing but Unicode white space; true for the empty text. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}
