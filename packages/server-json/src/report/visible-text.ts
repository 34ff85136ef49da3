// C0 and C1 controls drive terminals, and bidirectional controls make text read as what it is not.
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Text of an author on one line for a terminal: tabs become blanks, every other control its escape. */
export function visibleText(text: string): string {
  return text.replace(unseen, (character) =>
    character === "\t" ? " " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
