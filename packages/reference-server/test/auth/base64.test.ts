import { expect, test } from "vitest";
import { decodeBase64, decodeBase64Url } from "../../src/auth/base64.js";

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

test.each([
  ["", ""],
  ["Zg==", "f"],
  ["Zm8=", "fo"],
  ["Zm9v", "foo"],
  ["Zh==", "f"],
  ["+/+/", "\u00fb\u00ff\u00bf"],
])("%j is base64 of %j", (text, decoded) => {
  expect(textOf(decodeBase64(text))).toBe(decoded);
});

test.each([
  ["Z", 0],
  ["Zm", 0],
  ["Zm9vZg", 4],
  ["Zg=", 3],
  ["Zg=x", 2],
  ["Zg==Zg==", 4],
  ["Zm8=x", 4],
  ["Zm8==", 4],
  ["=", 0],
  ["Z===", 1],
  ["Zm9v=", 4],
  ["Zm_v", 2],
  ["Zm 9v", 2],
])("%j is no base64 from byte %i on", (text, at) => {
  expect(() => decodeBase64(text)).toThrow(`illegal base64 data at input byte ${at}`);
});

test.each([
  ["Zg", "f"],
  ["Zm8", "fo"],
  ["-_-_", "\u00fb\u00ff\u00bf"],
])("%j is base64url of %j", (text, decoded) => {
  expect(textOf(decodeBase64Url(text))).toBe(decoded);
});

test.each([
  ["Z", 0],
  ["Zm9vZ", 4],
  ["Zg==", 2],
  ["+/+/", 0],
  ["Zm9v ", 4],
])("%j is no base64url from byte %i on", (text, at) => {
  expect(() => decodeBase64Url(text)).toThrow(`illegal base64 data at input byte ${at}`);
});
