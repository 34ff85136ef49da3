import {
  validateGithubTokenRequest,
  validateOidcTokenRequest,
  validateSignatureTokenRequest,
  validateStatusUpdateRequest,
} from "@mcp-registry-kit/types/validators";
import { expect, test } from "vitest";

const emoji = "\u{1F600}";

test.each([
  ["a status", { status: "deleted" }, true],
  ["a message", { status: "active", statusMessage: "" }, true],
  ["a message that is null", { status: "active", statusMessage: null }, true],
  ["500 code points", { status: "deleted", statusMessage: emoji.repeat(500) }, true],
  ["501 code points", { status: "deleted", statusMessage: emoji.repeat(501) }, false],
  ["no status", { statusMessage: "gone" }, false],
  ["a status in capitals", { status: "Active" }, false],
  ["a status that is null", { status: null }, false],
  ["a member that nobody knows", { status: "active", status_message: "gone" }, false],
  ["a list in its place", [], false],
])("a change of status with %s", (_, body, valid) => {
  expect(validateStatusUpdateRequest(body)).toBe(valid);
});

test.each([
  ["github_token", validateGithubTokenRequest],
  ["oidc_token", validateOidcTokenRequest],
])("%s is wanted as a text, even an empty one, and nothing beside it", (member, validate) => {
  expect(validate({ [member]: "a.b.c" })).toBe(true);
  expect(validate({ [member]: "" })).toBe(true);
  expect(validate({ [member]: null })).toBe(false);
  expect(validate({})).toBe(false);
  expect(validate({ [member]: "a.b.c", $schema: "x" })).toBe(false);
});

test("a signed instant wants three texts, whatever they hold", () => {
  const proof = { domain: "127.0.0.1", timestamp: "now", signed_timestamp: "" };
  const { domain, ...rest } = proof;

  expect(validateSignatureTokenRequest(proof)).toBe(true);
  expect(validateSignatureTokenRequest(rest)).toBe(false);
  expect(validateSignatureTokenRequest({ ...proof, domain: [domain] })).toBe(false);
  expect(validateSignatureTokenRequest({ ...proof, key: "x" })).toBe(false);
});
