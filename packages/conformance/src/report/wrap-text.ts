/** Text in lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A label, and text beside it whose further lines are indented as its first. */
export function labelled(label: string, text: string, width: number): readonly string[] {
  return wrapText(text, Math.max(20, width - label.length)).map(
    (line, index) => `${index === 0 ? label : " ".repeat(label.length)}${line}`,
  );
}
