/** A repository on one of the two hosts that the official registry knows. */
export interface RepositoryAddress {
  /** The address that browsers and `git clone` take. */
  readonly url: string;
  readonly source: "github" | "gitlab";
  readonly owner: string;
  readonly repository: string;
}

const address =
  /^(?:git\+)?(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?(?:www\.)?|git@)(github|gitlab)\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** Reads the address of a repository in any form that git takes, credentials left out; undefined for other hosts. */
export function readRepositoryAddress(text: string): RepositoryAddress | undefined {
  const shorthand = /^(github|gitlab):([\w.-]+)\/([\w.-]+)$/.exec(text);
  const [, source, owner = "", repository = ""] = shorthand ?? address.exec(text) ?? [];
  if (source !== "github" && source !== "gitlab") return undefined;
  return { url: `https://${source}.com/${owner}/${repository}`, source, owner, repository };
}
