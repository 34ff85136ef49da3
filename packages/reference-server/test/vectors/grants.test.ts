import { afterAll, beforeAll, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { isAllowed, type Permission } from "../../src/domain/permission.js";
import { createDomainKey } from "../helpers/domain-key.js";
import { exchange, type Outcome, signedInstant } from "../helpers/exchange.js";
import { type LocalIssuer, signClaims, startIssuer } from "../helpers/local-issuer.js";
import { startStandIn } from "../helpers/stand-in.js";
import { testRegistry } from "../helpers/test-registry.js";

interface Membership {
  readonly organization: string;
  readonly role: string;
  readonly state: string;
}
type Identity =
  | { readonly method: "none" }
  | { readonly method: "dns" | "http"; readonly domain: string }
  | { readonly method: "github-oidc"; readonly repositoryOwner: string }
  | {
      readonly method: "github-at";
      readonly login: string;
      readonly memberships: readonly Membership[];
    };
interface GrantVector {
  readonly description: string;
  readonly identity: Identity;
  readonly permissions: readonly Permission[] | null;
  readonly allows: readonly string[];
  readonly refuses: readonly string[];
}
const audience = "https://registry.example.com";
let issuer: LocalIssuer;

beforeAll(async () => {
  issuer = await startIssuer();
});

afterAll(() => issuer.close());

function prove(identity: Identity): Promise<Outcome> {
  switch (identity.method) {
    case "none":
      return exchange(testRegistry({ anonymousAuth: true }), "none", "");
    case "dns":
    case "http":
      return proveDomain(identity.method, identity.domain);
    case "github-oidc":
      return proveWorkflow(identity.repositoryOwner);
    case "github-at":
      return proveAccount(identity.login, identity.memberships);
  }
}

function proveDomain(method: "dns" | "http", domain: string): Promise<Outcome> {
  const key = createDomainKey();
  const registry = testRegistry({
    resolveTxt: async () => [key.record],
    fetchKeyFile: async () => new Response(key.record),
  });
  return exchange(registry, method, signedInstant(domain, key));
}

async function proveWorkflow(owner: string): Promise<Outcome> {
  const token = await signClaims(issuer.key, {
    iss: issuer.url,
    aud: audience,
    exp: Math.floor(Date.now() / 1000) + 60,
    repository_owner: owner,
  });
  const registry = testRegistry({ fetch, githubOidc: { issuer: issuer.url, audience } });
  return exchange(registry, "github-oidc", { oidc_token: token });
}

async function proveAccount(login: string, memberships: readonly Membership[]): Promise<Outcome> {
  const github = await startStandIn((target) => ({
    body:
      target === "/user"
        ? { login, id: 1 }
        : memberships.map(({ organization, ...rest }) => ({
            ...rest,
            organization: { login: organization, id: 2 },
          })),
  }));
  const registry = testRegistry({ fetch, github: { apiUrl: github.url } });
  try {
    return await exchange(registry, "github-at", { github_token: "gho_example" });
  } finally {
    await github.close();
  }
}

test.each(readVectors<GrantVector>("auth/grants"))(
  "$description",
  async ({ identity, permissions, allows, refuses }) => {
    const { status, claims } = await prove(identity);

    expect(status).toBe(200);
    expect(claims).toMatchObject({ auth_method: identity.method, permissions });
    const granted = permissions ?? [];
    const publishable = [...allows, ...refuses].filter((name) =>
      isAllowed(granted, "publish", name),
    );
    expect(publishable).toEqual(allows);
  },
);
