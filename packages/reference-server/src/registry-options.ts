import type { VersionBody } from "@mcp-registry-kit/types";
import type {
  GithubOidcSettings,
  GithubSettings,
  OidcSettings,
  ReadProtectionSettings,
} from "./auth/auth-settings.js";
import type { Fetch, ResolveTxt } from "./auth/outgoing.js";
import type { Clock } from "./clock.js";
import type { DiversityOptions } from "./diversity/diversity-options.js";
import type { FaultOptions } from "./faults/fault-options.js";
import type { ResponseFault } from "./http/response-check.js";
import type { OwnershipOptions, PackageFetch } from "./ownership/options/ownership-options.js";
import type { PageAssets } from "./pages/page-assets.js";
import type { Store } from "./store/store.js";

/** One answered request, for a log. */
export interface LogRecord {
  readonly method: string;
  /** Request target without its query, and cut where it is longer than 2,048 characters. */
  readonly path: string;
  /** Id of the operation; absent where the request led to none. */
  readonly operation?: string | undefined;
  readonly status: number;
  /** Bytes of content. */
  readonly bytes: number;
  /** Milliseconds from the call to its answer. */
  readonly ms: number;
  /** How the answer would have broken the specification. */
  readonly fault?: ResponseFault | undefined;
  /** What was thrown, where the answer is 500 or 503 because of it. */
  readonly error?: unknown;
}

/** How a registry behaves; every option has a default. */
export interface RegistryOptions {
  /** Nanoseconds since 1970; the system's clock by default. It is made strictly monotone. */
  readonly now?: Clock | undefined;
  /** Ed25519 seed that signs tokens, 64 hex digits; random by default. */
  readonly jwtSeed?: string | undefined;
  /** Whether everyone gets a token for the anonymous namespace; false by default. */
  readonly anonymousAuth?: boolean | undefined;
  /** Whether versions can be deleted with DELETE, which the official registry lacks; false by default. */
  readonly deletion?: boolean | undefined;
  /** What the service says it runs; what a build says that was told nothing by default. */
  readonly build?: VersionBody | undefined;
  /** Namespaces for which nobody gets a token; none by default. */
  readonly blockedNamespaces?: readonly string[] | undefined;
  /** Looks up TXT records for proofs by DNS; without it every such proof is refused. */
  readonly resolveTxt?: ResolveTxt | undefined;
  /**
   * Fetches the file of a domain that a stranger has named; without it every proof by HTTP is refused.
   * It has to refuse private addresses, as the one of `nodeNetwork` does.
   */
  readonly fetchKeyFile?: Fetch | undefined;
  /** Asks the hosts that the options below name. */
  readonly fetch?: Fetch | undefined;
  /** Where GitHub access tokens are shown; without it every one is refused. */
  readonly github?: GithubSettings | undefined;
  /** Whose identity tokens of workflows are taken; without it every one is refused. */
  readonly githubOidc?: GithubOidcSettings | undefined;
  /** Whose identity tokens administrators may exchange; without it there is no such exchange. */
  readonly oidc?: OidcSettings | undefined;
  /** Who may read; everyone by default. */
  readonly protectReads?: ReadProtectionSettings | undefined;
  /** Whether answers that break the specification become 500; for tests, false by default. */
  readonly validateResponses?: boolean | undefined;
  /** Where rows are kept; in memory by default. */
  readonly store?: Store | undefined;
  /** What the pages for people are made of; without it there are none, and no `/openapi.yaml`. */
  readonly pages?: PageAssets | undefined;
  /** How it is verified that packages belong to the servers that list them; not at all by default. */
  readonly ownership?: OwnershipOptions | undefined;
  /** Asks package registries; needed where ownership is verified. Redirects are left alone. */
  readonly fetchPackages?: PackageFetch | undefined;
  /** How the registry misbehaves below `/v0` and `/v0.1`, for tests of clients; not at all by default. */
  readonly faults?: FaultOptions | undefined;
  /** Legal choices that differ from the official registry's, by seed; none by default. */
  readonly diversity?: number | DiversityOptions | undefined;
  /** Receives one record for each answered request; none by default. */
  readonly log?: ((record: LogRecord) => void) | undefined;
}
