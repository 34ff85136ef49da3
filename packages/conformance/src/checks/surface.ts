import type { Check } from "../engine/check.js";
import { acceptIsIgnored } from "./surface/accept-is-ignored.js";
import { allowsNoCredentials } from "./surface/allows-no-credentials.js";
import { allowsOrigins } from "./surface/allows-origins.js";
import { authorizationIsIgnored } from "./surface/authorization-is-ignored.js";
import { bareParameters } from "./surface/bare-parameters.js";
import { dotSegments } from "./surface/dot-segments.js";
import { emptyParameters } from "./surface/empty-parameters.js";
import { emptySegments } from "./surface/empty-segments.js";
import { exposesHeaders } from "./surface/exposes-headers.js";
import { extensionNames } from "./surface/extension-names.js";
import { extensionsAnswer } from "./surface/extensions-answer.js";
import { head } from "./surface/head.js";
import { headContentType } from "./surface/head-content-type.js";
import { health } from "./surface/health.js";
import { includeDeletedForms } from "./surface/include-deleted-forms.js";
import { includeDeletedIsBoolean } from "./surface/include-deleted-is-boolean.js";
import { limitIsDecimal } from "./surface/limit-is-decimal.js";
import { longRequestLine } from "./surface/long-request-line.js";
import { malformedPath } from "./surface/malformed-path.js";
import { malformedValues } from "./surface/malformed-values.js";
import { metrics } from "./surface/metrics.js";
import { nullComesFirst } from "./surface/null-comes-first.js";
import { openapi } from "./surface/openapi.js";
import { pages } from "./surface/pages.js";
import { parameterNames } from "./surface/parameter-names.js";
import { pathCase } from "./surface/path-case.js";
import { ping } from "./surface/ping.js";
import { plainOptions } from "./surface/plain-options.js";
import { plusIsABlank } from "./surface/plus-is-a-blank.js";
import { prefixesAgree } from "./surface/prefixes-agree.js";
import { preflight } from "./surface/preflight.js";
import { readsNeedNoCredentials } from "./surface/reads-need-no-credentials.js";
import { repeatedParameters } from "./surface/repeated-parameters.js";
import { trailingSlash } from "./surface/trailing-slash.js";
import { trailingSlashIs308 } from "./surface/trailing-slash-is-308.js";
import { unknownExtension } from "./surface/unknown-extension.js";
import { unknownParameters } from "./surface/unknown-parameters.js";
import { variesByOrigin } from "./surface/varies-by-origin.js";
import { version } from "./surface/version.js";
import { writesAreAnswered } from "./surface/writes-are-answered.js";

/** Checks of the area `surface`. */
export const surfaceChecks: readonly Check[] = [
  acceptIsIgnored,
  allowsNoCredentials,
  allowsOrigins,
  authorizationIsIgnored,
  bareParameters,
  dotSegments,
  emptyParameters,
  emptySegments,
  exposesHeaders,
  extensionNames,
  extensionsAnswer,
  headContentType,
  head,
  health,
  includeDeletedForms,
  includeDeletedIsBoolean,
  limitIsDecimal,
  longRequestLine,
  malformedPath,
  malformedValues,
  metrics,
  nullComesFirst,
  openapi,
  pages,
  parameterNames,
  pathCase,
  ping,
  plainOptions,
  plusIsABlank,
  prefixesAgree,
  preflight,
  readsNeedNoCredentials,
  repeatedParameters,
  trailingSlashIs308,
  trailingSlash,
  unknownExtension,
  unknownParameters,
  variesByOrigin,
  version,
  writesAreAnswered,
];
