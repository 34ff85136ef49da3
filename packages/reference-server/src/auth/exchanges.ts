import type { GithubOidcSettings, GithubSettings, OidcSettings } from "./auth-settings.js";
import { dnsMethod } from "./dns.js";
import { proveDomain } from "./domain-proof.js";
import { proveGithubToken } from "./github-at.js";
import { proveGithubWorkflow } from "./github-oidc.js";
import type { Grant } from "./grant.js";
import { httpMethod } from "./http.js";
import { createOidcExchange } from "./oidc.js";
import {
  type Fetch,
  officialTimeLimits,
  type ResolveTxt,
  type TimeLimits,
  UnreachableError,
} from "./outgoing.js";
import { Refusal } from "./refusal.js";
import type { SignedInstant } from "./signed-instant.js";

/** What exchanges work with: each is refused where what it needs is not there. */
export interface ExchangeOptions {
  readonly resolveTxt?: ResolveTxt | undefined;
  readonly fetchKeyFile?: Fetch | undefined;
  readonly fetch?: Fetch | undefined;
  readonly github?: GithubSettings | undefined;
  readonly githubOidc?: GithubOidcSettings | undefined;
  readonly oidc?: OidcSettings | undefined;
}

/** Exchanges of a proof of identity for what it allows; each rejects with a `Refusal`. */
export interface Exchanges {
  dns(claim: SignedInstant): Promise<Grant>;
  http(claim: SignedInstant): Promise<Grant>;
  githubToken(token: string): Promise<Grant>;
  githubOidc(token: string): Promise<Grant>;
  oidc(token: string): Promise<Grant>;
}

/**
 * The exchanges of a registry. `now` gives nanoseconds since 1970.
 *
 * @throws {TypeError} when settings name a host and there is no `fetch` to ask it with.
 */
export function createExchanges(
  options: ExchangeOptions,
  now: () => bigint,
  limits: TimeLimits = officialTimeLimits,
): Exchanges {
  const dns = dnsMethod(options.resolveTxt ?? askNoNameServer, limits);
  const http = httpMethod(options.fetchKeyFile ?? askNoHost, limits);
  const oidc = oidcExchange(options, limits);
  const { github, githubOidc } = options;
  const fetch = fetchFor(options, github ?? githubOidc);
  return {
    dns: (claim) => proveDomain(dns, claim, now()),
    http: (claim) => proveDomain(http, claim, now()),
    async githubToken(token) {
      if (github === undefined) {
        throw new Refusal("no GitHub is configured");
      }
      return proveGithubToken({ fetch, limits, ...github }, token);
    },
    async githubOidc(token) {
      if (githubOidc === undefined) {
        throw new Refusal(
          "GitHub OIDC exchange disabled: this deployment has no audience configured",
        );
      }
      const { issuer, audience } = githubOidc;
      const jwksUrl = githubOidc.jwksUrl ?? `${issuer.replace(/\/$/, "")}/.well-known/jwks`;
      const milliseconds = limits.call;
      const workflow = { fetch, issuer, jwksUrl, audience, milliseconds };
      return proveGithubWorkflow(workflow, token, Number(now() / 1_000_000_000n));
    },
    oidc: (token) => oidc(token, now()),
  };
}

function oidcExchange(
  options: ExchangeOptions,
  limits: TimeLimits,
): (token: string, now: bigint) => Promise<Grant> {
  const { oidc } = options;
  return oidc === undefined
    ? () => Promise.reject(new Refusal("no issuer is configured"))
    : createOidcExchange(oidc, fetchFor(options, oidc), limits.call);
}

function fetchFor({ fetch }: ExchangeOptions, settings: object | undefined): Fetch {
  if (fetch === undefined && settings !== undefined) {
    throw new TypeError(
      "github, githubOidc and oidc need the option fetch, which asks their hosts",
    );
  }
  return fetch ?? askNoHost;
}

const askNoHost: Fetch = () =>
  Promise.reject(new UnreachableError("this registry asks no other host"));

const askNoNameServer: ResolveTxt = () =>
  Promise.reject(new UnreachableError("this registry asks no name server"));
