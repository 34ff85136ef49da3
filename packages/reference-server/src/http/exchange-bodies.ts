import type { SignedInstant } from "../auth/signed-instant.js";

type Body = Readonly<Record<string, unknown>>;

/** The signed instant in a body that has passed its structural check. */
export function readSignedInstant(body: Body): SignedInstant {
  return {
    domain: readText(body, "domain"),
    timestamp: readText(body, "timestamp"),
    signedTimestamp: readText(body, "signed_timestamp"),
  };
}

/** A member that the structural check has found to be a text. @throws {TypeError} when it is none. */
export function readText(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string") {
    throw new TypeError(`the request check let a body without ${name} pass`);
  }
  return value;
}
