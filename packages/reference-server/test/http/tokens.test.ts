import { SignJWT } from "jose";
import { expect, test } from "vitest";
import { createTokens } from "../../src/http/tokens.js";

const seed = "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20";
const resource = "io.modelcontextprotocol.anonymous/*";
const permissions = [
  { action: "publish", resource },
  { action: "edit", resource },
];
// The same seed, instant and claims as the token of the official registry.
const official =
  "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJtY3AtcmVnaXN0cnkiLCJleHAiOjE3MzU2OTAyMDAsIm5iZiI6MTczNTY4OTkwMCwiaWF0IjoxNzM1Njg5OTAwLCJhdXRoX21ldGhvZCI6Im5vbmUiLCJhdXRoX21ldGhvZF9zdWIiOiJhbm9ueW1vdXMiLCJwZXJtaXNzaW9ucyI6W3siYWN0aW9uIjoicHVibGlzaCIsInJlc291cmNlIjoiaW8ubW9kZWxjb250ZXh0cHJvdG9jb2wuYW5vbnltb3VzLyoifSx7ImFjdGlvbiI6ImVkaXQiLCJyZXNvdXJjZSI6ImlvLm1vZGVsY29udGV4dHByb3RvY29sLmFub255bW91cy8qIn1dfQ.DychPHUpml9jhZ8qaBZUABsKU34OP1VEst7BsxiV0sNnsUzvovd9lArSHdiaRDcRwTlN4Tmi_d8b4rsJp-kNCg";
const at = (seconds: number) => () => BigInt(seconds) * 1_000_000_000n;

async function refusalOf(token: string, seconds = 1_735_689_950): Promise<unknown> {
  return createTokens(seed, at(seconds))
    .verify(token)
    .catch((error: { status: number; message: string; reasons: unknown }) => error.reasons);
}

async function sign(claims: Record<string, unknown>): Promise<string> {
  const { d, x } = {
    d: "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA",
    x: "ebVWLo_mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ",
  };
  const { importJWK } = await import("jose");
  const key = await importJWK({ kty: "OKP", crv: "Ed25519", d, x }, "EdDSA");
  return new SignJWT(claims).setProtectedHeader({ alg: "EdDSA" }).sign(key);
}

test("issues the bytes that the official registry issues", async () => {
  const tokens = createTokens(seed, at(1_735_689_900));

  const issued = await tokens.issue({ method: "none", subject: "anonymous", permissions });

  expect(issued).toEqual({ registry_token: official, expires_at: 1_735_690_200 });
});

test("accepts its own token until the second in which it expires", async () => {
  expect(await createTokens(seed, at(1_735_690_199)).verify(official)).toEqual(permissions);
  expect(await refusalOf(official, 1_735_690_200)).toEqual([
    { message: "failed to parse token: token has invalid claims: token is expired" },
  ]);
});

test("refuses the token of another key", async () => {
  const other = await createTokens("00".repeat(32), at(1_735_689_900)).issue({
    method: "none",
    subject: "x",
    permissions,
  });

  expect(await refusalOf(other.registry_token)).toEqual([
    {
      message: "failed to parse token: token signature is invalid: ed25519: verification error",
    },
  ]);
});

test("refuses what is no token", async () => {
  expect(await refusalOf("not-a-token")).toHaveLength(1);
});

test("wants an expiry, and a beginning that has come", async () => {
  expect(await refusalOf(await sign({ permissions }))).toEqual([
    { message: expect.stringContaining("exp") },
  ]);
  const later = await sign({ exp: 1_735_690_200, nbf: 1_735_690_000 });
  expect(await refusalOf(later)).toEqual([
    { message: "failed to parse token: token has invalid claims: token is not valid yet" },
  ]);
});

test.each([
  [undefined, []],
  [null, []],
  [[null, { action: "edit", resource: "*" }], [{ action: "edit", resource: "*" }]],
  [[{}], [{ action: "", resource: "" }]],
])("reads the permissions %j", async (claim, read) => {
  const token = await sign({ exp: 1_735_690_200, permissions: claim });

  expect(await createTokens(seed, at(1_735_689_950)).verify(token)).toEqual(read);
});

test.each([[{}], ["*"], [["*"]], [[{ action: 1 }]]])(
  "refuses the permissions %j",
  async (claim) => {
    const token = await sign({ exp: 1_735_690_200, permissions: claim });

    expect(await refusalOf(token)).toEqual([
      { message: expect.stringContaining("could not JSON decode claim") },
    ]);
  },
);

test("a seed that is none is refused at once", () => {
  expect(() => createTokens("abc", at(0))).toThrow(TypeError);
});

test("a token that was accepted is refused once it is over", async () => {
  let seconds = 1_735_689_950;
  const tokens = createTokens(seed, () => at(seconds)());
  expect(await tokens.verify(official)).toEqual(permissions);

  seconds = 1_735_690_200;

  await expect(tokens.verify(official)).rejects.toMatchObject({ status: 401 });
});

test("a token that was refused for its signature is refused again", async () => {
  const tokens = createTokens(seed, at(1_735_689_950));
  const forged = `${official.slice(0, -4)}AAAA`;
  await expect(tokens.verify(forged)).rejects.toMatchObject({ status: 401 });

  await expect(tokens.verify(forged)).rejects.toMatchObject({ status: 401 });
});
