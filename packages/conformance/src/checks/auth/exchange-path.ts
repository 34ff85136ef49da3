/** A token exchange of the official registry, as its path names it. */
export type ExchangeName = "none" | "github-at" | "github-oidc" | "oidc" | "dns" | "http";

/** Where an exchange stands below the prefix. */
export function exchangePath(name: ExchangeName): string {
  return `/auth/${name}`;
}
