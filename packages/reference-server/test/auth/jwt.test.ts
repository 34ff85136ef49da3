import { expect, test } from "vitest";
import { parseJwt } from "../../src/auth/jwt.js";
import { checkTimes } from "../../src/auth/jwt-times.js";
import { Refusal } from "../../src/auth/refusal.js";

const encode = (text: string) => Buffer.from(text).toString("base64url");
const header = encode('{"alg":"EdDSA"}');
const claims = encode('{"exp":1}');
const withHeader = (text: string) => `${encode(text)}.${claims}.`;
const withClaims = (text: string) => `${header}.${encode(text)}.`;
const parse = (token: string) => parseJwt(token, "EdDSA", ["auth_method"]);

test("reads header and claims, the last of equal members counting", async () => {
  expect(await parse(`${header}.${encode('{"exp":1,"exp":2}')}.AAAA`)).toEqual({
    header: { alg: "EdDSA" },
    claims: { exp: 2 },
  });
});

test.each([
  ["", "token is malformed: token contains an invalid number of segments"],
  ["ключ", "token is malformed: token contains an invalid number of segments"],
  ["a".repeat(10_000), "token is malformed: token contains an invalid number of segments"],
  ["a.b", "token is malformed: token contains an invalid number of segments"],
  ["a.b.c.d", "token is malformed: token contains an invalid number of segments"],
  [
    "a.b.c",
    "token is malformed: could not base64 decode header: illegal base64 data at input byte 0",
  ],
  [
    `${header}=.${claims}.`,
    "token is malformed: could not base64 decode header: illegal base64 data at input byte 20",
  ],
  [
    `${header}.a+/.`,
    "token is malformed: could not base64 decode claim: illegal base64 data at input byte 1",
  ],
  [
    `${header}.${claims}.aa==`,
    "token is malformed: could not base64 decode signature: illegal base64 data at input byte 2",
  ],
  ["..", "token is malformed: could not JSON decode header: unexpected end of JSON input"],
  [
    withHeader("[]"),
    "token is malformed: could not JSON decode header: json: cannot unmarshal array into an object",
  ],
  [
    withHeader("true"),
    "token is malformed: could not JSON decode header: json: cannot unmarshal bool into an object",
  ],
  [
    withClaims("{"),
    "token is malformed: could not JSON decode claim: unexpected end of JSON input",
  ],
  [
    withClaims('"x"'),
    "token is malformed: could not JSON decode claim: json: cannot unmarshal string into an object",
  ],
  [withHeader("{}"), "token is unverifiable: signing method (alg) is unspecified"],
  [withHeader("null"), "token is unverifiable: signing method (alg) is unspecified"],
  [withHeader('{"alg":5}'), "token is unverifiable: signing method (alg) is unspecified"],
  [withHeader('{"alg":"Ed25519"}'), "token is unverifiable: signing method (alg) is unavailable"],
  [withHeader('{"alg":"None"}'), "token is unverifiable: signing method (alg) is unavailable"],
  [withHeader('{"alg":"none"}'), "token signature is invalid: signing method none is invalid"],
  [withHeader('{"alg":"HS256"}'), "token signature is invalid: signing method HS256 is invalid"],
  [withHeader('{"alg":"RS256"}'), "token signature is invalid: signing method RS256 is invalid"],
])("%# a token that cannot be read is refused", async (token, reason) => {
  await expect(parse(token)).rejects.toThrow(new Refusal(reason));
});

test.each([
  ['{"iss":1}', "number into iss"],
  ['{"sub":true}', "bool into sub"],
  ['{"auth_method":{}}', "object into auth_method"],
  ['{"aud":5}', "number into aud"],
  ['{"aud":["a",5]}', "array into aud"],
  ['{"exp":"1735690200"}', "string into exp"],
  ['{"nbf":[]}', "array into nbf"],
  ['{"iat":"x"}', "string into iat"],
])("the claims %s are refused", async (text, what) => {
  await expect(parse(withClaims(text))).rejects.toThrow(
    `token is malformed: could not JSON decode claim: json: cannot unmarshal ${what}`,
  );
});

test("claims of null are as good as absent", async () => {
  const nulls = '{"iss":null,"sub":null,"aud":null,"exp":null,"auth_method":null}';

  expect((await parse(withClaims(nulls))).claims).toHaveProperty("exp", null);
  expect((await parse(withClaims("null"))).claims).toEqual({});
});

test("nesting without end is refused", async () => {
  const deep = `{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}`;

  await expect(parse(withClaims(deep))).rejects.toThrow("could not JSON decode claim");
});

test.each([
  [{ exp: 100 }, 100, "token is expired"],
  [{ exp: 100.9 }, 100, "token is expired"],
  [{ exp: 0 }, 100, "token is expired"],
  [{ exp: 200, nbf: 101 }, 100, "token is not valid yet"],
  [{ exp: 99, nbf: 101 }, 100, "token is expired, token is not valid yet"],
  [{}, 100, "token is missing required claim: exp claim is required"],
  [{ exp: null }, 100, "token is missing required claim: exp claim is required"],
])("the times %j are refused at %i", (times, seconds, reason) => {
  expect(() => checkTimes(times, seconds)).toThrow(
    new Refusal(`token has invalid claims: ${reason}`),
  );
});

test.each([
  [{ exp: 101 }, 100],
  [{ exp: 101, nbf: 100 }, 100],
  [{ exp: 101, nbf: 100.9 }, 100],
  [{ exp: 1e18, nbf: -1 }, 100],
])("the times %j are fine at %i", (times, seconds) => {
  expect(() => checkTimes(times, seconds)).not.toThrow();
});
