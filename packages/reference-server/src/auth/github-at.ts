import { fetchJson, type JsonResponse } from "./fetch-json.js";
import { githubPattern } from "./github-name.js";
import { readMemberships, readUser } from "./github-shapes.js";
import { type Grant, publishGrants } from "./grant.js";
import type { Fetch, TimeLimits } from "./outgoing.js";
import { Refusal } from "./refusal.js";
import { within } from "./time-limit.js";

const pageSize = 100;
const mostPages = 100;

/** GitHub's interface, as far as an exchange asks it. */
export interface GithubApi {
  readonly fetch: Fetch;
  /** Base URL, such as `https://github-api.example.com`. */
  readonly apiUrl: string;
  readonly limits: Pick<TimeLimits, "call" | "githubToken">;
}

/**
 * What the holder of a GitHub access token may do: publish under the login and under each organisation
 * that the holder owns.
 *
 * @throws {Refusal} when GitHub does not take the token, or does not answer as it should.
 */
export async function proveGithubToken(api: GithubApi, token: string): Promise<Grant> {
  try {
    return await within(api.limits.githubToken, (signal) => readGrant(api, token, signal));
  } catch (error) {
    throw new Refusal("GitHub does not vouch for the token", { cause: error });
  }
}

async function readGrant(api: GithubApi, token: string, signal: AbortSignal): Promise<Grant> {
  const login = readUser((await ask(api, token, "/user")).json);
  const organisations = await ownedOrganisations(api, token, signal);
  const own = githubPattern(login);
  const patterns = own === undefined ? [] : [own, ...organisations.map(githubPattern)];
  return {
    method: "github-at",
    subject: login,
    permissions: publishGrants(patterns.filter((pattern) => pattern !== undefined)),
  };
}

async function ownedOrganisations(
  api: GithubApi,
  token: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const owned: string[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    signal.throwIfAborted();
    const path = `/user/memberships/orgs?state=active&per_page=${pageSize}&page=${page}`;
    const response = await ask(api, token, path, mayLackScope);
    if (response.status === 403) {
      return [];
    }
    const memberships = readMemberships(response.json);
    owned.push(
      ...memberships
        .filter(({ state, role }) => state === "active" && role === "admin")
        .map(({ organisation }) => organisation),
    );
    if (memberships.length < pageSize) {
      return owned;
    }
  }
  throw new Error(`more than ${mostPages} pages of memberships`);
}

async function ask(
  { fetch, apiUrl, limits }: GithubApi,
  token: string,
  path: string,
  isFine: (response: JsonResponse) => boolean = () => false,
): Promise<JsonResponse> {
  const response = await fetchJson(fetch, apiUrl.replace(/\/+$/, "") + path, limits.call, {
    headers: {
      accept: "application/vnd.github.v3+json",
      authorization: `Bearer ${token}`,
      "user-agent": "mcp-registry/1.0",
      "x-github-api-version": "2022-11-28",
    },
  });
  if (response.status !== 200 && !isFine(response)) {
    throw new Error(`GitHub answers ${path} with ${response.status}`);
  }
  return response;
}

/** A 403 that tells of a token without `read:org`, not of a limit or of single sign-on. */
function mayLackScope({ status, headers }: JsonResponse): boolean {
  const isHeldBack =
    headers.get("x-ratelimit-remaining") === "0" ||
    headers.has("retry-after") ||
    headers.has("x-github-sso");
  return status === 403 && !isHeldBack;
}
