import type { Check } from "../engine/check.js";
import { answersAVerdict } from "./validate/answers-a-verdict.js";
import { argumentName } from "./validate/argument-name.js";
import { argumentValue } from "./validate/argument-value.js";
import { blankTitle } from "./validate/blank-title.js";
import { bodyIsAnObject } from "./validate/body-is-an-object.js";
import { contentTypes } from "./validate/content-types.js";
import { everyRule } from "./validate/every-rule.js";
import { httpNeedsAUrl } from "./validate/http-needs-a-url.js";
import { iconSource } from "./validate/icon-source.js";
import { issuesHaveMembers } from "./validate/issues-have-members.js";
import { jsonSchemaApplies } from "./validate/json-schema-applies.js";
import { nameParts } from "./validate/name-parts.js";
import { namedSchema } from "./validate/named-schema.js";
import { needsABody } from "./validate/needs-a-body.js";
import { packageIdentifier } from "./validate/package-identifier.js";
import { packagePlaceholders } from "./validate/package-placeholders.js";
import { remoteHost } from "./validate/remote-host.js";
import { remoteNeedsAUrl } from "./validate/remote-needs-a-url.js";
import { remotePlaceholders } from "./validate/remote-placeholders.js";
import { remoteType } from "./validate/remote-type.js";
import { repositorySubfolder } from "./validate/repository-subfolder.js";
import { repositoryUrl } from "./validate/repository-url.js";
import { reservedVersion } from "./validate/reserved-version.js";
import { schemaVersions } from "./validate/schema-versions.js";
import { stagesInOrder } from "./validate/stages-in-order.js";
import { stdioHasNoUrl } from "./validate/stdio-has-no-url.js";
import { storesNothing } from "./validate/stores-nothing.js";
import { structuralFaults } from "./validate/structural-faults.js";
import { transportType } from "./validate/transport-type.js";
import { validHasNoError } from "./validate/valid-has-no-error.js";
import { versionRanges } from "./validate/version-ranges.js";
import { websiteCharacters } from "./validate/website-characters.js";
import { websiteScheme } from "./validate/website-scheme.js";

/** Checks of the area `validate`. */
export const validateChecks: readonly Check[] = [
  answersAVerdict,
  argumentName,
  argumentValue,
  blankTitle,
  bodyIsAnObject,
  contentTypes,
  everyRule,
  httpNeedsAUrl,
  iconSource,
  issuesHaveMembers,
  jsonSchemaApplies,
  nameParts,
  namedSchema,
  needsABody,
  packageIdentifier,
  packagePlaceholders,
  remoteHost,
  remoteNeedsAUrl,
  remotePlaceholders,
  remoteType,
  repositorySubfolder,
  repositoryUrl,
  reservedVersion,
  schemaVersions,
  stagesInOrder,
  stdioHasNoUrl,
  storesNothing,
  structuralFaults,
  transportType,
  validHasNoError,
  versionRanges,
  websiteCharacters,
  websiteScheme,
];
