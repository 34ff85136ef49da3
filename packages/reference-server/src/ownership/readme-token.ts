const nameCharacter = /[A-Za-z0-9._/-]/;
const commentEnds = ["-->", "--!>"];

/** What a README says of a server: that it owns the package, nothing, or something that falls short of it. */
export type TokenFinding =
  | "found"
  | "absent"
  /** The token is there, but each time the name goes on; `next` is the character after the first. */
  | { readonly next: string };

/**
 * Looks for `mcp-name: <server name>` anywhere in a text. The name ends at a boundary: the end of the
 * text, a character that no name has, or the end of an HTML comment.
 */
export function findReadmeToken(text: string, serverName: string): TokenFinding {
  const token = readmeToken(serverName);
  let next: string | undefined;
  for (let at = text.indexOf(token); at !== -1; at = text.indexOf(token, at + 1)) {
    const end = at + token.length;
    if (isBoundary(text, end)) {
      return "found";
    }
    next ??= text.charAt(end);
  }
  return next === undefined ? "absent" : { next };
}

/** The text by which a README names its server. */
export function readmeToken(serverName: string): string {
  return `mcp-name: ${serverName}`;
}

function isBoundary(text: string, at: number): boolean {
  return (
    !nameCharacter.test(text.charAt(at)) || commentEnds.some((each) => text.startsWith(each, at))
  );
}
