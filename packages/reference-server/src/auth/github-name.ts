const name = /^[a-zA-Z0-9-]+$/;

/** The pattern of the names that belong to a GitHub account; undefined where its name cannot be part of one. */
export function githubPattern(account: string): string | undefined {
  return name.test(account) ? `io.github.${account}/*` : undefined;
}
