import type { Check } from "../engine/check.js";
import { answersAVerdict } from "./validate/answers-a-verdict.js";
import { argumentName } from "./validate/argument-name.js";
import { argumentValue } from "./validate/argument-value.js";
import { asksNobody } from "./validate/asks-nobody.js";
import { blankTitle } from "./validate/blank-title.js";
import { bodyIsAnObject } from "./validate/body-is-an-object.js";
import { bodySize } from "./validate/body-size.js";
import { compressedBody } from "./validate/compressed-body.js";
import { contentTypes } from "./validate/content-types.js";
import { dateInSchema } from "./validate/date-in-schema.js";
import { enumerations } from "./validate/enumerations.js";
import { everyRule } from "./validate/every-rule.js";
import { acceptsFreeMaps } from "./validate/free-maps.js";
import { httpNeedsAUrl } from "./validate/http-needs-a-url.js";
import { iconSource } from "./validate/icon-source.js";
import { acceptsInputs } from "./validate/inputs.js";
import { issuesHaveMembers } from "./validate/issues-have-members.js";
import { jsonSchemaApplies } from "./validate/json-schema-applies.js";
import { leavesAlone } from "./validate/left-alone.js";
import { countsCodePoints } from "./validate/lengths.js";
import { nameParts } from "./validate/name-parts.js";
import { namedSchema } from "./validate/named-schema.js";
import { namesHaveAPattern } from "./validate/names.js";
import { needsABody } from "./validate/needs-a-body.js";
import { nesting } from "./validate/nesting.js";
import { nullIsAbsent } from "./validate/nulls.js";
import { oneJsonValue } from "./validate/one-json-value.js";
import { packageIdentifier } from "./validate/package-identifier.js";
import { packagePlaceholders } from "./validate/package-placeholders.js";
import { placeholderFirst } from "./validate/placeholder-first.js";
import { plainBlanks } from "./validate/plain-blanks.js";
import { prefixesAgree } from "./validate/prefixes-agree.js";
import { remoteHost } from "./validate/remote-host.js";
import { remoteNeedsAUrl } from "./validate/remote-needs-a-url.js";
import { remotePlaceholders } from "./validate/remote-placeholders.js";
import { remoteType } from "./validate/remote-type.js";
import { repositorySubfolder } from "./validate/repository-subfolder.js";
import { repositoryUrl } from "./validate/repository-url.js";
import { repositoryWithoutSource } from "./validate/repository-without-source.js";
import { reservedVersion } from "./validate/reserved-version.js";
import { sameAgain } from "./validate/same-again.js";
import { schemaReferences } from "./validate/schema-references.js";
import { schemaVersions } from "./validate/schema-versions.js";
import { stagesInOrder } from "./validate/stages-in-order.js";
import { stdioHasNoUrl } from "./validate/stdio-has-no-url.js";
import { storesNothing } from "./validate/stores-nothing.js";
import { structuralFaults } from "./validate/structural-faults.js";
import { transportType } from "./validate/transport-type.js";
import { uris } from "./validate/uris.js";
import { validHasNoError } from "./validate/valid-has-no-error.js";
import { versionRanges } from "./validate/version-ranges.js";
import { websiteCharacters } from "./validate/website-characters.js";
import { websiteScheme } from "./validate/website-scheme.js";

/** Checks of the area `validate`. */
export const validateChecks: readonly Check[] = [
  answersAVerdict,
  argumentName,
  argumentValue,
  asksNobody,
  blankTitle,
  bodyIsAnObject,
  bodySize,
  compressedBody,
  contentTypes,
  dateInSchema,
  enumerations,
  everyRule,
  acceptsFreeMaps,
  httpNeedsAUrl,
  iconSource,
  acceptsInputs,
  issuesHaveMembers,
  jsonSchemaApplies,
  leavesAlone,
  countsCodePoints,
  nameParts,
  namedSchema,
  namesHaveAPattern,
  needsABody,
  nesting,
  nullIsAbsent,
  oneJsonValue,
  packageIdentifier,
  packagePlaceholders,
  placeholderFirst,
  plainBlanks,
  prefixesAgree,
  remoteHost,
  remoteNeedsAUrl,
  remotePlaceholders,
  remoteType,
  repositorySubfolder,
  repositoryUrl,
  repositoryWithoutSource,
  reservedVersion,
  sameAgain,
  schemaReferences,
  schemaVersions,
  stagesInOrder,
  stdioHasNoUrl,
  storesNothing,
  structuralFaults,
  transportType,
  uris,
  validHasNoError,
  versionRanges,
  websiteCharacters,
  websiteScheme,
];
