const placeholder = /\{([^}]+)\}/g;
const braceAfterColon = /:\{([^}]*)\}/g;
const examples: readonly (readonly [string, string])[] = [
  ["{host}", "example.com"],
  ["{port}", "8080"],
  ["{path}", "api"],
  ["{protocol}", "http"],
  ["{scheme}", "http"],
];

/** The names between braces in a URL template, in order, repeats included; `{}` is no placeholder. */
export function placeholderNames(template: string): readonly string[] {
  if (!template.includes("}")) return [];
  const { closed } = splitAfterLastBrace(template);
  return Array.from(closed.matchAll(placeholder), ([, name = ""]) => name);
}

/**
 * The template with every placeholder replaced by a sample value, so that its shape can be judged:
 * a few well-known names by what they say, a whole port by a number, all others by a word.
 */
export function fillPlaceholders(template: string): string {
  if (!template.includes("}")) return template;
  const known = examples.reduce((url, [name, example]) => url.replaceAll(name, example), template);
  const { closed, open } = splitAfterLastBrace(known);
  const withPorts = closed.replace(
    braceAfterColon,
    (match: string, name: string, offset: number) => {
      const next = known.charAt(offset + match.length);
      return name !== "" && (next === "/" || next === "") ? ":8080" : match;
    },
  );
  return withPorts.replace(placeholder, "placeholder") + open;
}

/** Without braces that never close the patterns above need time linear in the text. */
function splitAfterLastBrace(text: string): { readonly closed: string; readonly open: string } {
  const end = text.lastIndexOf("}") + 1;
  return { closed: text.slice(0, end), open: text.slice(end) };
}
