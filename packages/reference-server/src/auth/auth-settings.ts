import type { JSONWebKeySet } from "jose";
import type { ClaimRule } from "./extra-claims.js";

/** Where GitHub access tokens are shown. */
export interface GithubSettings {
  /** Base URL of GitHub's REST interface. */
  readonly apiUrl: string;
}

/** Whose identity tokens of workflows are taken. */
export interface GithubOidcSettings {
  /** What stands in `iss`, exactly. */
  readonly issuer: string;
  /** Where the keys are; `/.well-known/jwks` below the issuer by default. */
  readonly jwksUrl?: string | undefined;
  /** What has to stand in `aud`, exactly: scheme and host of the registry's URL, as a rule. */
  readonly audience: string;
}

/** Whose identity tokens administrators may exchange, and for what. */
export interface OidcSettings {
  /** URL of the issuer, below which its discovery document is; what stands in `iss`, exactly. */
  readonly issuer: string;
  /** What has to stand in `aud`. */
  readonly clientId: string;
  /** What further claims have to be; every one of every rule. None by default. */
  readonly extraClaims?: readonly Readonly<Record<string, ClaimRule>>[] | undefined;
  /** Patterns of names that every such token may edit; none by default. */
  readonly editPermissions?: readonly string[] | undefined;
  /** Patterns of names that every such token may publish; none by default. */
  readonly publishPermissions?: readonly string[] | undefined;
}

/** Who may read: holders of an access token of an OAuth 2.1 authorization server. */
export interface ReadProtectionSettings {
  /** URL of this registry, which has to stand in `aud`; without a fragment. */
  readonly resource: string;
  /** Issuers at which clients get tokens; at least one. */
  readonly authorizationServers: readonly string[];
  /** What has to stand in `iss`; the first authorization server by default. */
  readonly issuer?: string | undefined;
  /** Keys that sign access tokens; either these or `jwksUrl`. */
  readonly jwks?: JSONWebKeySet | undefined;
  /** Where the keys are that sign access tokens. */
  readonly jwksUrl?: string | undefined;
  /** Names of the scopes; `mcp-registry:read` and `mcp-registry:write` by default. */
  readonly scopes?: { readonly read: string; readonly write: string } | undefined;
}
