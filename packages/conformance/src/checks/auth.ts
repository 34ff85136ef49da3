import type { Check } from "../engine/check.js";
import { anonymousIsUndemanding } from "./auth/anonymous-is-undemanding.js";
import { anonymousToken } from "./auth/anonymous-token.js";
import { bodyStructure } from "./auth/body-structure.js";
import { domainFormat } from "./auth/domain-format.js";
import { emptyTexts } from "./auth/empty-texts.js";
import { ignoresAuthorization } from "./auth/ignores-authorization.js";
import { keylessDomain } from "./auth/keyless-domain.js";
import { needsJson } from "./auth/needs-json.js";
import { oidcIsOptional } from "./auth/oidc-is-optional.js";
import { order } from "./auth/order.js";
import { paths } from "./auth/paths.js";
import { protectedResource } from "./auth/protected-resource.js";
import { refusesDomainProof } from "./auth/refuses-domain-proof.js";
import { refusesGithubToken } from "./auth/refuses-github-token.js";
import { refusesOidcToken } from "./auth/refuses-oidc-token.js";
import { signatureIsHex } from "./auth/signature-is-hex.js";
import { structureFirst } from "./auth/structure-first.js";
import { timestampFormat } from "./auth/timestamp-format.js";
import { timestampWindow } from "./auth/timestamp-window.js";

/** Checks of the area `auth`. */
export const authChecks: readonly Check[] = [
  anonymousIsUndemanding,
  anonymousToken,
  bodyStructure,
  domainFormat,
  emptyTexts,
  ignoresAuthorization,
  keylessDomain,
  needsJson,
  oidcIsOptional,
  order,
  paths,
  protectedResource,
  refusesDomainProof,
  refusesGithubToken,
  refusesOidcToken,
  signatureIsHex,
  structureFirst,
  timestampFormat,
  timestampWindow,
];
