import type { IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { proveGithubToken } from "../../src/auth/github-at.js";
import type { Grant } from "../../src/auth/grant.js";
import { type StandIn, type StandInAnswer, startStandIn } from "../helpers/stand-in.js";

const limits = { call: 2_000, githubToken: 20_000 };
const owner = (login: string) => ({
  state: "active",
  role: "admin",
  organization: { login, id: 7 },
});
const fullPage = Array.from({ length: 100 }, (_, index) => owner(`org-${index}`));
const hosts: StandIn[] = [];

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

/** A GitHub where `octocat` has pages of memberships. */
async function startGithub(
  pages: (page: number) => StandInAnswer | undefined,
  user: StandInAnswer = { body: { login: "octocat", id: 1 } },
  onRequest: (request: IncomingMessage) => void = () => undefined,
): Promise<StandIn> {
  const github = await startStandIn((target, request) => {
    onRequest(request);
    return target === "/user"
      ? user
      : pages(Number(new URL(target, "http://x").searchParams.get("page")));
  });
  hosts.push(github);
  return github;
}

function prove({ url }: StandIn, token = "gho_example", waits = limits): Promise<Grant> {
  return proveGithubToken({ fetch, apiUrl: `${url}/`, limits: waits }, token);
}

const patternsOf = ({ permissions }: Grant) => permissions?.map(({ resource }) => resource);

test("asks who holds the token, and for active memberships, as GitHub wants to be asked", async () => {
  const seen: IncomingMessage["headers"][] = [];
  const github = await startGithub(
    () => ({ body: [] }),
    undefined,
    ({ headers }) => {
      seen.push(headers);
    },
  );

  const grant = await prove(github);

  expect(grant).toMatchObject({ method: "github-at", subject: "octocat" });
  expect(github.asked).toEqual([
    "/user",
    "/user/memberships/orgs?state=active&per_page=100&page=1",
  ]);
  for (const headers of seen) {
    expect(headers).toMatchObject({
      authorization: "Bearer gho_example",
      accept: "application/vnd.github.v3+json",
      "x-github-api-version": "2022-11-28",
    });
  }
});

test("an organisation on a later page is granted", async () => {
  const github = await startGithub((page) => ({ body: page < 3 ? fullPage : [owner("last")] }));

  expect(patternsOf(await prove(github))).toHaveLength(1 + 200 + 1);
});

test("99 full pages are read, and the hundredth full one is one too many", async () => {
  const fine = await startGithub((page) => ({ body: page < 100 ? fullPage : [] }));
  const endless = await startGithub(() => ({ body: fullPage }));

  expect(patternsOf(await prove(fine))).toHaveLength(1 + 9900);
  await expect(prove(endless)).rejects.toThrow();
  expect(endless.asked).toHaveLength(101);
});

test("a null list of memberships is an empty one", async () => {
  const github = await startGithub(() => ({ body: "null" }));

  expect(patternsOf(await prove(github))).toEqual(["io.github.octocat/*"]);
});

test("a 403 for memberships is a token that may not see them", async () => {
  const github = await startGithub(() => ({ status: 403 }));

  expect(patternsOf(await prove(github))).toEqual(["io.github.octocat/*"]);
});

test.each([
  ["a rate limit", { "x-ratelimit-remaining": "0" }],
  ["a second rate limit", { "retry-after": "60" }],
  ["single sign-on", { "x-github-sso": "required; url=https://github.example.com/sso" }],
])("a 403 for %s fails", async (_, headers) => {
  const github = await startGithub(() => ({ status: 403, headers }));

  await expect(prove(github)).rejects.toThrow("GitHub does not vouch");
});

test("a 403 with calls left is no rate limit", async () => {
  const github = await startGithub(() => ({
    status: 403,
    headers: { "x-ratelimit-remaining": "4999" },
  }));

  expect(patternsOf(await prove(github))).toEqual(["io.github.octocat/*"]);
});

test.each<[string, StandInAnswer | undefined, StandInAnswer]>([
  ["a token that GitHub does not take", { status: 401 }, { body: [] }],
  ["a 403 for the user", { status: 403 }, { body: [] }],
  ["a user who is no JSON", { body: "<html>" }, { body: [] }],
  ["a user who is a list", { body: [] }, { body: [] }],
  ["a login that is a number", { body: { login: 5 } }, { body: [] }],
  ["an id that is a text", { body: { login: "octocat", id: "1" } }, { body: [] }],
  ["an error for memberships", undefined, { status: 500 }],
  ["memberships that are an object", undefined, { body: { message: "no" } }],
  ["memberships that are no JSON", undefined, { body: "[" }],
  ["a membership that is a text", undefined, { body: ["octocat"] }],
  ["a role that is a number", undefined, { body: [{ ...owner("a"), role: 1 }] }],
  ["an organisation that is a text", undefined, { body: [{ ...owner("a"), organization: "a" }] }],
  ["more than a mebibyte", { body: " ".repeat(1_100_000) }, { body: [] }],
])("%s fails", async (_, user, memberships) => {
  const github = await startGithub(() => memberships, user);

  await expect(prove(github)).rejects.toMatchObject({ name: "Refusal" });
});

test("members that are null are as good as absent", async () => {
  const github = await startGithub(() => ({ body: [null, { state: null, organization: null }] }));

  expect(patternsOf(await prove(github))).toEqual(["io.github.octocat/*"]);
});

test("a user without a login has a token that allows nothing", async () => {
  const github = await startGithub(() => ({ body: [owner("a")] }), { body: "null" });

  expect(await prove(github)).toMatchObject({ subject: "", permissions: null });
});

test("redirects are followed", async () => {
  const github = await startGithub(() => ({ body: [] }), undefined);
  const moved = await startStandIn((target) => ({
    status: 307,
    headers: { location: github.url + target },
  }));
  hosts.push(moved);

  // Another host does not get to see the token, which is why GitHub would refuse it in earnest.
  expect(patternsOf(await prove(moved))).toEqual(["io.github.octocat/*"]);
});

test.each(["a\nb", "ключ", "\u0000"])(
  "the token %j, which no header can carry, fails",
  async (token) => {
    const github = await startGithub(() => ({ body: [] }));

    await expect(prove(github, token)).rejects.toMatchObject({ name: "Refusal" });
    expect(github.asked).toEqual([]);
  },
);

test("a GitHub that does not answer is given up, call by call and all in all", async () => {
  const silent = await startStandIn(() => undefined);
  hosts.push(silent);

  await expect(prove(silent, "t", { call: 20, githubToken: 5_000 })).rejects.toThrow();
  await expect(prove(silent, "t", { call: 5_000, githubToken: 20 })).rejects.toThrow();
});
