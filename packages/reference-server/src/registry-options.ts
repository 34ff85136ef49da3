import type {
  GithubOidcSettings,
  GithubSettings,
  OidcSettings,
  ReadProtectionSettings,
} from "./auth/auth-settings.js";
import type { Fetch, ResolveTxt } from "./auth/outgoing.js";
import type { Clock } from "./clock.js";
import type { ResponseFault } from "./http/response-check.js";

/** One answered request, for a log. */
export interface LogRecord {
  readonly method: string;
  /** Request target without its query. */
  readonly path: string;
  /** Id of the operation; absent where the request led to none. */
  readonly operation?: string | undefined;
  readonly status: number;
  /** Bytes of content. */
  readonly bytes: number;
  /** How the answer would have broken the specification. */
  readonly fault?: ResponseFault | undefined;
  /** What was thrown, where the answer is 500 because of it. */
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
  /** Receives one record for each answered request; none by default. */
  readonly log?: ((record: LogRecord) => void) | undefined;
}
