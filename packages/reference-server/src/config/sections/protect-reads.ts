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

const read = object(
  { resource: secureUrl, authorizationServers: someOf(secureUrl) },
  {
    issuer: secureUrl,
    jwks,
    jwksUrl: secureUrl,
    scopes: object({ read: text, write: text }, {}),
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
