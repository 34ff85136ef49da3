/** A part of a page: prose, or a fence with its language. */
export interface PagePart {
  /** Language of a fence; undefined where the part is prose. */
  readonly language?: string;
  /** The part's text, without the indent of a fence in a list. */
  readonly text: string;
  /** What stands in front of each line of the part. */
  readonly indent: string;
}

/** A page as prose and fences, in order. {@link joinFences} makes the page of them again. */
export function splitFences(page: string): PagePart[] {
  const parts: PagePart[] = [];
  let end = 0;
  for (const match of page.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```\n/gm)) {
    const [whole, indent = "", language = "", inside = ""] = match;
    parts.push({ text: page.slice(end, match.index), indent: "" });
    parts.push({
      language,
      indent,
      text: inside.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    });
    end = match.index + whole.length;
  }
  return [...parts, { text: page.slice(end), indent: "" }];
}

/** The page that these parts are of. */
export function joinFences(parts: readonly PagePart[]): string {
  return parts
    .map(({ language, text, indent }) =>
      language === undefined
        ? text
        : `${indent}\`\`\`${language}\n${text.replaceAll(/^(?=.)/gm, indent)}${indent}\`\`\`\n`,
    )
    .join("");
}
