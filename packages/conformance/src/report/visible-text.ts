// C0 and C1 controls drive terminals, and bidirectional controls make text read as what it is not.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text of a target for people to read: line ends and tabs stay, every other control is written as its escape. */
export function visibleText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(unseen, (character) =>
      character === "\n" || character === "\t" ? character : escapeOf(character),
    );
}

/** The same on one line: white space of any kind and length becomes one space. */
export function oneLine(text: string): string {
  return visibleText(text.replace(/\s+/g, " ").trim());
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
