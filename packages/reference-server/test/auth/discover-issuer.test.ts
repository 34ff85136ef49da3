import { afterEach, beforeEach, expect, test } from "vitest";
import { discoverIssuer } from "../../src/auth/discover-issuer.js";
import { type LocalIssuer, startIssuer } from "../helpers/local-issuer.js";

const path = "/.well-known/openid-configuration";
let issuer: LocalIssuer;

beforeEach(async () => {
  issuer = await startIssuer();
});

afterEach(() => issuer.close());

test("reads where the keys are, and which algorithms sign", async () => {
  expect(await discoverIssuer(fetch, issuer.url, 2_000)).toEqual({
    jwksUrl: `${issuer.url}/keys`,
    algorithms: ["RS256"],
  });
});

test.each([[undefined], [["HS256", "none"]], ["RS999"], [[]]])(
  "RS256 signs where the issuer names %j",
  async (algorithms) => {
    const document = { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
    const body = { ...document, id_token_signing_alg_values_supported: algorithms };
    issuer.answers.set(path, { body });

    expect((await discoverIssuer(fetch, issuer.url, 2_000)).algorithms).toEqual(["RS256"]);
  },
);

test.each([
  ["an error", { status: 404 }, "answers 404"],
  ["no JSON", { body: "<html>" }, "answers no JSON"],
  ["a list", { body: [] }, "names the issuer undefined"],
  ["null", { body: "null" }, "names the issuer undefined"],
  [
    "another issuer",
    { body: { issuer: "https://id.example.org" } },
    'names the issuer "https://id.example.org"',
  ],
  ["nothing", undefined, "cannot be read (no answer within 200 ms)"],
])("an issuer that answers %s is refused in one line", async (_, answer, what) => {
  issuer.answers.set(path, answer);

  const message = await discoverIssuer(fetch, issuer.url, 200).catch(
    (error: Error) => error.message,
  );

  expect(message).toContain(`${issuer.url}${path}: ${what}`);
  expect(message).toMatch(/^[^\n]+; check the issuer in the configuration$/);
});

test.each([[undefined], [5], ["keys"]])("the place %j of the keys is refused", async (jwks_uri) => {
  issuer.answers.set(path, { body: { issuer: issuer.url, jwks_uri } });

  await expect(discoverIssuer(fetch, issuer.url, 2_000)).rejects.toThrow("names no jwks_uri");
});

test("an issuer that is not there is refused with the reason", async () => {
  await issuer.close();

  await expect(discoverIssuer(fetch, issuer.url, 2_000)).rejects.toThrow(
    /cannot be read \(connect ECONNREFUSED .*\)/,
  );
});
