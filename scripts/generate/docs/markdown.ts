/** A table; every cell is one line. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "\\|").trim()).join(" | ")} |`;
  return [line(header), `|${header.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** A text of the specification, in which only what stands in backticks is code, and nothing is HTML. */
export function prose(text: unknown): string {
  if (typeof text !== "string") return "";
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;")))
    .join("")
    .trim();
}

/** A value as code; nothing where it is undefined. */
export function code(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // Backticks in a code span need a longer fence around it.
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A place in a page that links can name. */
export function anchor(id: string): string {
  return `<a id="${anchorId(id)}"></a>`;
}

/** A link to an {@link anchor}. */
export function linkTo(page: string, id: string): string {
  return `[${code(id)}](${page}#${anchorId(id)})`;
}

function anchorId(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
