// Bidirectional controls make text read as what it is not; the others are not to be seen at all.
const unseen =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{Surrogate}/gu;

/** Text of a publisher for people to read: line ends and tabs stay, every other control is written as its escape. */
export function visibleText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(unseen, (character) =>
      character === "\n" || character === "\t"
        ? character
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}
