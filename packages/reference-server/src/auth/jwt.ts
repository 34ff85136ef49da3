import { findJsonFault } from "../json-fault.js";
import { decodeBase64Url } from "./base64.js";
import { Refusal, refuseWith } from "./refusal.js";

/** Members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;

/** A JSON Web Token in compact form, read, but not verified. */
export interface Jwt {
  readonly header: Members;
  readonly claims: Members;
}

/** Algorithms that golang-jwt, with which the official registry reads tokens, has ever heard of. */
const known = /^(?:(?:HS|RS|ES|PS)(?:256|384|512)|EdDSA|none)$/;
const texts = ["iss", "sub"];
const numbers = ["exp", "nbf", "iat"];
const mostLevels = 1000;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Reads a token whose algorithm is `algorithm`; further claims named by `textClaims` are texts.
 *
 * @throws {Refusal} for the first fault of segments, header, claims, algorithm and signature's form, in
 * the words of the official registry.
 */
export async function parseJwt(
  token: string,
  algorithm: string,
  textClaims: readonly string[],
): Promise<Jwt> {
  const parts = token.split(".");
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined || parts.length > 3) {
    throw malformed("token contains an invalid number of segments");
  }
  const header = await readMembers(first, "header");
  const claims = await readMembers(second, "claim");
  checkClaims(claims, [...texts, ...textClaims]);
  checkAlgorithm(header["alg"], algorithm);
  await decode(third, "signature");
  return { header, claims };
}

async function readMembers(part: string, name: string): Promise<Members> {
  const text = decoder.decode(await decode(part, name));
  const fault = findJsonFault(text, mostLevels);
  if (fault !== undefined) {
    throw notDecoded(name, fault.message);
  }
  const value: unknown = JSON.parse(text);
  if (value === null) {
    return {};
  }
  if (!isMembers(value)) {
    throw notDecoded(name, `json: cannot unmarshal ${kindOf(value)} into an object`);
  }
  return value;
}

function decode(part: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const prefix = `token is malformed: could not base64 decode ${name}: `;
  return refuseWith(prefix, () => decodeBase64Url(part));
}

function checkClaims(claims: Members, names: readonly string[]): void {
  for (const name of names) {
    requireType(name, claims[name], (value) => typeof value === "string");
  }
  for (const name of numbers) {
    requireType(name, claims[name], (value) => typeof value === "number");
  }
  requireType("aud", claims["aud"], (value) => [value].flat().every(isText));
}

function requireType(name: string, value: unknown, fits: (value: unknown) => boolean): void {
  if (value !== undefined && value !== null && !fits(value)) {
    throw notDecoded("claim", `json: cannot unmarshal ${kindOf(value)} into ${name}`);
  }
}

function checkAlgorithm(algorithm: unknown, wanted: string): void {
  if (typeof algorithm !== "string") {
    throw new Refusal("token is unverifiable: signing method (alg) is unspecified");
  }
  if (!known.test(algorithm)) {
    throw new Refusal("token is unverifiable: signing method (alg) is unavailable");
  }
  if (algorithm !== wanted) {
    throw new Refusal(`token signature is invalid: signing method ${algorithm} is invalid`);
  }
}

function malformed(reason: string): Refusal {
  return new Refusal(`token is malformed: ${reason}`);
}

function notDecoded(name: string, reason: string): Refusal {
  return malformed(`could not JSON decode ${name}: ${reason}`);
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function kindOf(value: unknown): string {
  if (typeof value === "boolean") {
    return "bool";
  }
  return Array.isArray(value) ? "array" : typeof value;
}
