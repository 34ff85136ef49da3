import type { JSONWebKeySet } from "jose";
import { type Check, list, object, requireObject, secureUrl, someOf, text } from "../check.js";
import { ConfigError } from "../config-error.js";
import type { Section } from "../section.js";

const jwk: Check<{ readonly kty: string }> = (value, place) => {
  const members = requireObject(value, place);
  return { ...members, kty: text(members["kty"], `${place}.kty`) };
};

const jwks: Check<JSONWebKeySet> = (value, place) => {
  const members = requireObject(value, place);
  return { keys: [...list(jwk)(members["keys"], `${place}.keys`)] };
};

const scope: Check<string> = (value, place) => {
  if (typeof value !== "string" || !/^[!#-[\]-~]+$/.test(value)) {
    throw new ConfigError(
      `${place} is no scope; give printable ASCII without blanks, quotes and backslashes`,
    );
  }
  return value;
};

const read = object(
  { resource: secureUrl, authorizationServers: someOf(secureUrl) },
  {
    issuer: secureUrl,
    jwks,
    jwksUrl: secureUrl,
    scopes: object({ read: scope, write: scope }, {}),
  },
);

/** Who may read. */
export const protectReadsSection: Section = {
  name: "protectReads",
  read(value, place) {
    const protectReads = read(value, place);
    if ((protectReads.jwks === undefined) === (protectReads.jwksUrl === undefined)) {
      throw new ConfigError(`${place} needs either jwks or jwksUrl; give one of them`);
    }
    return { protectReads };
  },
};
