import { type ClaimRule, registeredClaims } from "../../auth/extra-claims.js";
import { type Check, dictionary, list, object, secureUrl, text } from "../check.js";
import { ConfigError } from "../config-error.js";
import type { Section } from "../section.js";

const scalar: Check<string | number | boolean> = (value, place) => {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigError(`${place} is no value of a claim; give a text, a number, true or false`);
  }
  return value;
};

const claimRule: Check<ClaimRule> = (value, place) =>
  Array.isArray(value) ? list(scalar)(value, place) : scalar(value, place);

const claimRules: Check<Readonly<Record<string, ClaimRule>>> = (value, place) => {
  const rules = dictionary(claimRule)(value, place);
  const unseen = registeredClaims.find((name) => Object.hasOwn(rules, name));
  if (unseen !== undefined) {
    throw new ConfigError(
      `${place}.${unseen} would never be found: rules do not see registered claims; remove it`,
    );
  }
  return rules;
};

const read = object(
  { issuer: secureUrl, clientId: text },
  { extraClaims: list(claimRules), editPermissions: list(text), publishPermissions: list(text) },
);

/** Whose identity tokens administrators may exchange, and for what. */
export const oidcSection: Section = {
  name: "oidc",
  read: (value, place) => ({ oidc: read(value, place) }),
};
